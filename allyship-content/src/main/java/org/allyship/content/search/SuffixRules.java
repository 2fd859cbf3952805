package org.allyship.content.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Suffix rules of a language: which words are inflections or derivations of one another.
 *
 * <p>Two words match if they share a stem and one row below holds both of their suffixes: {@code
 * all|y} and {@code all|ies}. The letter before a suffix may be doubled: {@code plan} and {@code
 * plan|n|ing}. There is no dictionary, so unrelated words sometimes match; search counts a match
 * for less than the word itself.
 */
final class SuffixRules {
  private static final int SHORTEST_WORD = 3;
  private static final int SHORTEST_STEM = 2;
  private static final int SHORTEST_STEM_OF_DERIVATIONS = 4;
  private static final int LONGEST_SUFFIX = 9;

  /**
   * For each language the suffixes of inflections, then those of derivations. A bar separates rows;
   * a hyphen is the empty suffix.
   */
  private static final Map<String, SuffixRules> BY_LANGUAGE =
      Map.of(
          "en",
          new SuffixRules(
              "- s es ed ing ings | e es ed ing ings | y ies ied | an en | ism isms ist ists",
              """
              - s es ed ing ings er ers or ors ion ions ive ment ments ly ness ity ities ship ships |
              e es ed ing ings er ers or ors ion ions ive ity ities ory |
              le led ility ilities | de des ded ding sion sions sive |
              t ts ce ces cy | te tes ted ting cy"""),
          "es",
          new SuffixRules(
              "- s es | - a es as | o a os as | z ces | ismo ismos ista istas",
              """
              ar o a as an amos e es en emos ado ada ados adas ando aron aba aban acion aciones
              ador adora adores adoras amiento amientos |
              er ir o e es en emos imos a an as ido ida idos idas iendo io ieron ia ian
              imiento imientos |
              o a os as amente | - mente idad idades | ivo iva ivos ivas ion iones |
              ir yo ye yen ido yendo sion siones sivo siva sivos sivas | te tes cia cias"""),
          "fr",
          new SuffixRules(
              """
              - s x e es | al aux ale ales | eux euse euses | if ifs ive ives |
              eur eurs euse euses rice rices | isme ismes iste istes""",
              """
              er e es ent ez ons ant ante ants antes ee ees ait aient a era ation ations
              ement ements eur eurs euse euses | ir is it i ie ies issent issant issez issement |
              re s t ent ant ez u ue us ues | - ment ement ite ites | e ite ites |
              if ifs ive ives ion ions ure re | t te ts tes ce ces"""),
          "de",
          new SuffixRules(
              """
              - e en er em es | - n s | - er ern | e en in innen | - in innen |
              ismus ist isten istin istinnen""",
              """
              en e st t et te ten tet end ende enden ung ungen er ern erin erinnen |
              n e t te ten tet nd nde nden ung ungen er erin erinnen |
              - lich liche lichen licher keit heit heiten keiten schaft schaften ig ige igen"""),
          "pt",
          new SuffixRules(
              """
              - s es | - a es as | o a os as | m ns | ao oes aes aos | l is | il eis |
              ismo ismos ista istas""",
              """
              ar o a as am amos e es em emos ado ada ados adas ando ou aram ava avam acao acoes
              ador adora adores adoras amento amentos |
              er ir o e es em emos imos a am as ido ida idos idas endo indo eu iu eram iram ia iam
              imento imentos |
              o a os as amente | - mente idade idades | ivo iva ivos ivas ao oes |
              ir i em ido indo sao soes sivo siva sivos sivas | te tes cia cias"""));

  private static final SuffixRules NONE = new SuffixRules("", "");

  private final List<Set<String>> inflections;
  private final List<Set<String>> derivations;

  private SuffixRules(String inflections, String derivations) {
    this.inflections = rows(inflections);
    this.derivations = rows(derivations);
  }

  /** Returns the rules of a language; a language that is not known here has none. */
  static SuffixRules of(String tag) {
    int end = tag.indexOf('-');
    return BY_LANGUAGE.getOrDefault(end < 0 ? tag : tag.substring(0, end), NONE);
  }

  /**
   * Returns whether two words differ in number, gender or the like: {@code ally}, {@code allies}.
   */
  boolean areInflections(String a, String b) {
    return haveSuffixes(a, b, inflections, SHORTEST_STEM);
  }

  /** Returns whether two words derive from one: {@code discriminate}, {@code discrimination}. */
  boolean areDerivations(String a, String b) {
    return haveSuffixes(a, b, derivations, SHORTEST_STEM_OF_DERIVATIONS);
  }

  private static boolean haveSuffixes(
      String a, String b, List<Set<String>> rows, int shortestStem) {
    if (Math.min(a.length(), b.length()) < SHORTEST_WORD) {
      return false;
    }
    int shared = sharedPrefix(a, b);
    int longest = Math.max(a.length(), b.length());
    for (int cut = shared; cut >= shortestStem && longest - cut <= LONGEST_SUFFIX; cut--) {
      String suffixA = a.substring(cut);
      String suffixB = b.substring(cut);
      String doubled = a.substring(cut - 1, cut);
      for (Set<String> row : rows) {
        boolean both = row.contains(suffixA) && row.contains(suffixB);
        if (both
            || isDoubled(row, doubled, suffixA, suffixB)
            || isDoubled(row, doubled, suffixB, suffixA)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isDoubled(Set<String> row, String letter, String suffix, String other) {
    return suffix.startsWith(letter) && row.contains(suffix.substring(1)) && row.contains(other);
  }

  private static int sharedPrefix(String a, String b) {
    int end = Math.min(a.length(), b.length());
    int at = 0;
    while (at < end && a.charAt(at) == b.charAt(at)) {
      at++;
    }
    return at;
  }

  private static List<Set<String>> rows(String table) {
    List<Set<String>> rows = new ArrayList<>();
    for (String row : table.replace('\n', ' ').split("\\|", -1)) {
      rows.add(Set.copyOf(Arrays.asList(row.strip().replace("-", "").split(" +", -1))));
    }
    return List.copyOf(rows);
  }
}
