# Writes what Rate and Trend are tested against. Run it in the folder of the module: Rscript src/test/R/rates-and-comparisons.R

write_oracle <- function(name, calls, rows) {
  path <- file.path("src/test/resources/org/allyship/scoring/pattern", name)
  digits <- sapply(rows, function(column) sprintf("%.17g", column))
  writeLines(c(paste("# R", getRversion(), calls),
               paste(names(rows), collapse = ","),
               apply(digits, 1, paste, collapse = ",")), path)
}

rates <- expand.grid(
  count = c(0:5, 7, 10, 15, 20, 30, 50, 100, 200, 500, 1000, 2000, 5000),
  quarters = c(1, 2, 3, 4, 6, 8, 12, 20, 40),
  perQuarter = c(0.01, 0.5, 1, 2.5))
rates <- transform(rates,
  low = qgamma(.05, count + .5, quarters),
  high = qgamma(.95, count + .5, quarters),
  atLeast = pgamma(perQuarter, count + .5, quarters, lower.tail = FALSE))
write_oracle("rates.csv",
  paste("qgamma(c(.05, .95), count + .5, quarters),",
        "pgamma(perQuarter, count + .5, quarters, lower.tail = FALSE)"),
  rates)

# Every way to spread a small total over the periods, which has all kinds of ties; and large counts.
small <- expand.grid(count = 0:13, quarters = c(1, 2, 3, 4), otherCount = 0:13, otherQuarters = c(1, 2, 4))
small <- subset(small, count + otherCount > 0 & count + otherCount <= 13)
large <- expand.grid(
  count = c(0, 1, 6, 20, 55, 137, 1000, 5000), quarters = c(1, 3, 40),
  otherCount = c(0, 1, 6, 20, 60, 140, 1050, 5000), otherQuarters = c(1, 4, 40))
# The level itself: 1 of 1 in one of twenty quarters has the p-value 1/20.
level <- data.frame(count = c(1, 0), quarters = c(1, 19), otherCount = c(0, 1), otherQuarters = c(19, 1))
trends <- subset(unique(rbind(small, large, level)), count + otherCount > 0)
tests <- Map(function(x, t, y, u) poisson.test(c(x, y), c(t, u), conf.level = 0.95),
  trends$count, trends$quarters, trends$otherCount, trends$otherQuarters)
trends <- transform(trends,
  pValue = sapply(tests, function(test) test$p.value),
  ratio = sapply(tests, function(test) test$estimate),
  low = sapply(tests, function(test) test$conf.int[1]),
  high = sapply(tests, function(test) test$conf.int[2]))
write_oracle("comparisons.csv",
  "poisson.test(c(count, otherCount), c(quarters, otherQuarters), conf.level = 0.95)",
  trends)
