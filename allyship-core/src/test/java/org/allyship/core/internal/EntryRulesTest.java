package org.allyship.core.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.allyship.core.Action;
import org.allyship.core.Entry;
import org.allyship.core.catalog.Challenge;
import org.allyship.core.catalog.Interruption;
import org.allyship.core.catalog.Prompt;
import org.allyship.core.json.Form;
import org.allyship.core.knowledge.CommonQuestion;
import org.allyship.core.knowledge.Debate;
import org.allyship.core.knowledge.HistoryEvent;
import org.allyship.core.knowledge.ResearchClaim;
import org.allyship.core.knowledge.Term;
import org.allyship.core.knowledge.Work;
import org.allyship.core.plan.PlanningStep;
import org.allyship.core.questionnaire.Questionnaire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntryRulesTest {
  private static final Map<Class<? extends Entry<?>>, String> NAMES =
      Map.ofEntries(
          Map.entry(Action.class, "action"),
          Map.entry(Challenge.class, "challenge"),
          Map.entry(Interruption.class, "interruption"),
          Map.entry(Prompt.class, "prompt"),
          Map.entry(PlanningStep.class, "step"),
          Map.entry(Questionnaire.class, "questionnaire"),
          Map.entry(Term.class, "term"),
          Map.entry(HistoryEvent.class, "event"),
          Map.entry(ResearchClaim.class, "claim"),
          Map.entry(Debate.class, "debate"),
          Map.entry(CommonQuestion.class, "question"),
          Map.entry(Work.class, "work"));

  @ParameterizedTest
  @MethodSource("org.allyship.core.json.Form#entries")
  void an_entry_must_have_a_source(Form form) {
    assertThat(form.with("sources", "[]").problems()).containsExactly(said(form, "have a source"));
  }

  @ParameterizedTest
  @MethodSource("org.allyship.core.json.Form#entries")
  void an_entry_must_say_since_which_version_it_is_there(Form form) {
    for (String since : List.of("", "1.0", "1.0.0.0", "v1.0.0", "1.0.0-rc")) {
      assertThat(form.with("since", "'" + since + "'").problems())
          .containsExactly(
              "%s 'e' since must be major.minor.patch, such as 1.0.0, but was '%s'"
                  .formatted(NAMES.get(form.type()), since));
    }
  }

  @ParameterizedTest
  @MethodSource("org.allyship.core.json.Form#entries")
  void an_entry_is_not_replaced_by_itself(Form form) {
    assertThat(form.with("replacedBy", "'e'").problems())
        .containsExactly(said(form, "not be replaced by itself"));
  }

  @ParameterizedTest
  @CsvSource({
    "Action,        settings,   a setting",
    "Challenge,     supports,   a support",
    "Interruption,  strategies, a strategy",
    "Interruption,  fits,       a power that it fits",
    "Interruption,  affected,   a case of the person affected",
    "Prompt,        tags,       a tag",
    "Prompt,        settings,   a setting",
    "PlanningStep,  questions,  a question",
    "Questionnaire, facets,     a facet",
    "Questionnaire, items,      an item",
  })
  void an_entry_must_have_what_it_is_about(String type, String field, String what) {
    Form form = Form.entries().stream().filter(it -> it.toString().equals(type)).findFirst().get();
    assertThat(form.with(field, "[]").problems()).containsExactly(said(form, "have " + what));
    assertThat(form.without(field).problems()).containsExactly(said(form, "have " + what));
  }

  @Test
  void a_debate_must_have_two_sides() {
    assertThat(Form.of(Debate.class).with("sides", "['only']").problems())
        .containsExactly("debate 'e' must have two sides or more, but has 1");
    assertThat(Form.of(Debate.class).without("sides").problems())
        .containsExactly("debate 'e' must have two sides or more, but has 0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\\t\\u2003"})
  void a_work_must_have_a_title(String blank) {
    assertThat(Form.of(Work.class).with("title", "'" + blank + "'").problems())
        .containsExactly("work 'e' must have a title");
  }

  @ParameterizedTest
  @ValueSource(classes = {HistoryEvent.class, Work.class})
  void what_has_ended_did_not_end_before_it_began(Class<?> type) {
    Form form = Form.of(type);
    assertThat(form.with("ended", "1959").problems())
        .containsExactly(said(form, "not end before it begins, but goes from 1960 to 1959"));
    assertThat(form.with("ended", "1960").problems()).isEmpty();
    assertThat(form.without("ended").problems()).isEmpty();
    assertThat(form.without("began").problems())
        .isEqualTo(type == Work.class ? List.of() : List.of("misses 'began'"));
    assertThat(form.with("began", "-300").with("ended", "-44").problems()).isEmpty();
  }

  private static String said(Form form, String rule) {
    return "%s 'e' must %s".formatted(NAMES.get(form.type()), rule);
  }
}
