package org.allyship.content.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuffixRulesTest {
  @ParameterizedTest
  @CsvSource({
    "en, ally, allies",
    "en, accomplice, accomplices",
    "en, use, using",
    "en, hired, hiring",
    "en, plan, planning",
    "en, woman, women",
    "en, racism, racists",
    "en-GB, class, classes",
    "es, aliado, aliadas",
    "es, voz, voces",
    "es, mujer, mujeres",
    "es, trabajador, trabajadoras",
    "fr, allie, alliees",
    "fr, travail, travails",
    "fr, egal, egaux",
    "fr, chercheur, chercheuses",
    "fr, actif, actives",
    "fr, citoyen, citoyenne",
    "de, verbundete, verbundeten",
    "de, kollegin, kolleginnen",
    "de, kollege, kolleginnen",
    "de, lehrer, lehrerinnen",
    "de, frau, frauen",
    "pt, aliado, aliadas",
    "pt, homem, homens",
    "pt, acao, acoes",
    "pt, social, sociais",
    "pt-BR, professor, professoras",
  })
  void inflections_are_recognized(String language, String a, String b) {
    assertThat(SuffixRules.of(language).areInflections(a, b)).isTrue();
    assertThat(SuffixRules.of(language).areInflections(b, a)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "en, promote, promotion",
    "en, discriminated, discrimination",
    "en, include, inclusive",
    "en, harassing, harassment",
    "en, accessible, accessibility",
    "en, pregnant, pregnancy",
    "en, leader, leadership",
    "es, promocionar, promocionando",
    "es, discriminar, discriminacion",
    "es, incluir, inclusion",
    "es, abiertas, abiertamente",
    "fr, discriminer, discriminations",
    "fr, choisir, choisissent",
    "fr, ecouter, ecoutez",
    "fr, egal, egalite",
    "fr, inclusif, inclusion",
    "de, forderung, fordern",
    "de, einladung, einladen",
    "de, zuhoren, zuhort",
    "de, offen, offenheit",
    "pt, discriminar, discriminacao",
    "pt, escutar, escutando",
    "pt, incluir, inclusao",
    "pt, abertas, abertamente",
  })
  void derivations_are_recognized(String language, String a, String b) {
    assertThat(SuffixRules.of(language).areDerivations(a, b)).isTrue();
    assertThat(SuffixRules.of(language).areDerivations(b, a)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "en, all, ally",
    "en, part, party",
    "en, car, care",
    "en, here, her",
    "en, died, di",
    "en, accomplice, accompliceship",
    "en, advocate, advocacy",
    "en, equity, equality",
    "en, power, tower",
    "en, position, positive",
    "es, voz, vez",
    "fr, allie, aller",
    "de, macht, machen",
    "pt, acao, nacao",
    "ja, ally, allies",
    "und, ally, allies",
  })
  void unrelated_words_do_not_match(String language, String a, String b) {
    assertThat(SuffixRules.of(language).areInflections(a, b)).isFalse();
    assertThat(SuffixRules.of(language).areInflections(b, a)).isFalse();
  }
}
