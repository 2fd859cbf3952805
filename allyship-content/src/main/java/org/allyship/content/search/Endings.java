package org.allyship.content.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The endings that tell the forms of a word apart, by language.
 *
 * <p>Two words are forms of each other when they begin alike and what is left of both stands in the
 * same row below: {@code all|y} and {@code all|ies}. The letter before an ending may be doubled:
 * {@code plan} and {@code plan|n|ing}. There is no dictionary, so that now and then unrelated words
 * pass for forms; they count for less than the word itself.
 */
final class Endings {
  private static final int SHORTEST_WORD = 3;
  private static final int SHORTEST_START = 2;
  private static final int SHORTEST_START_OF_RELATED = 4;
  private static final int LONGEST_ENDING = 9;

  /** Number, gender and {@code -ing}: the same word. A bar stands between rows, - for no ending. */
  private static final Map<String, Endings> BY_LANGUAGE =
      Map.of(
          "en",
          new Endings(
              "- s es ed ing ings | e es ed ing ings | y ies ied | an en | ism isms ist ists",
              """
              - s es ed ing ings er ers or ors ion ions ive ment ments ly ness ity ities ship ships |
              e es ed ing ings er ers or ors ion ions ive ity ities ory |
              le led ility ilities | de des ded ding sion sions sive |
              t ts ce ces cy | te tes ted ting cy"""),
          "es",
          new Endings(
              "- s es | - a es as | o a os as | z ces | ismo ismos ista istas",
              """
              ar o a as an amos e es en emos ado ada ados adas ando aron aba aban acion aciones
              ador adora adores adoras amiento amientos |
              er ir o e es en emos imos a an as ido ida idos idas iendo io ieron ia ian
              imiento imientos |
              o a os as amente | - mente idad idades | ivo iva ivos ivas ion iones |
              ir yo ye yen ido yendo sion siones sivo siva sivos sivas | te tes cia cias"""),
          "fr",
          new Endings(
              """
              - s x e es | al aux ale ales | eux euse euses | if ifs ive ives |
              eur eurs euse euses rice rices | isme ismes iste istes""",
              """
              er e es ent ez ons ant ante ants antes ee ees ait aient a era ation ations
              ement ements eur eurs euse euses | ir is it i ie ies issent issant issez issement |
              re s t ent ant ez u ue us ues | - ment ement ite ites | e ite ites |
              if ifs ive ives ion ions ure re | t te ts tes ce ces"""),
          "de",
          new Endings(
              """
              - e en er em es | - n s | - er ern | e en in innen | - in innen |
              ismus ist isten istin istinnen""",
              """
              en e st t et te ten tet end ende enden ung ungen er ern erin erinnen |
              n e t te ten tet nd nde nden ung ungen er erin erinnen |
              - lich liche lichen licher keit heit heiten keiten schaft schaften ig ige igen"""),
          "pt",
          new Endings(
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

  private static final Endings NONE = new Endings("", "");

  private final List<Set<String>> forms;
  private final List<Set<String>> relatives;

  private Endings(String forms, String relatives) {
    this.forms = rows(forms);
    this.relatives = rows(relatives);
  }

  /** The endings of a language; none, when it is not among those known here. */
  static Endings of(String tag) {
    int end = tag.indexOf('-');
    return BY_LANGUAGE.getOrDefault(end < 0 ? tag : tag.substring(0, end), NONE);
  }

  /** Tells whether two words differ in number, gender or the like: {@code ally}, {@code allies}. */
  boolean areForms(String a, String b) {
    return haveEndings(a, b, forms, SHORTEST_START);
  }

  /** Tells whether two words come from one: {@code discriminate}, {@code discrimination}. */
  boolean areRelatives(String a, String b) {
    return haveEndings(a, b, relatives, SHORTEST_START_OF_RELATED);
  }

  private static boolean haveEndings(String a, String b, List<Set<String>> rows, int shortest) {
    if (Math.min(a.length(), b.length()) < SHORTEST_WORD) {
      return false;
    }
    int start = sharedStart(a, b);
    int longest = Math.max(a.length(), b.length());
    for (int cut = start; cut >= shortest && longest - cut <= LONGEST_ENDING; cut--) {
      String endA = a.substring(cut);
      String endB = b.substring(cut);
      String doubled = a.substring(cut - 1, cut);
      for (Set<String> row : rows) {
        boolean both = row.contains(endA) && row.contains(endB);
        if (both || isDoubled(row, doubled, endA, endB) || isDoubled(row, doubled, endB, endA)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isDoubled(Set<String> row, String letter, String ending, String other) {
    return ending.startsWith(letter) && row.contains(ending.substring(1)) && row.contains(other);
  }

  private static int sharedStart(String a, String b) {
    int end = Math.min(a.length(), b.length());
    int at = 0;
    while (at < end && a.charAt(at) == b.charAt(at)) {
      at++;
    }
    return at;
  }

  private static List<Set<String>> rows(String table) {
    List<Set<String>> rows = new ArrayList<>();
    for (String row : table.replace('\n', ' ').split("\\|")) {
      rows.add(Set.copyOf(Arrays.asList(row.strip().replace("-", "").split(" +", -1))));
    }
    return List.copyOf(rows);
  }
}
