package org.allyship.content;

/** What the files of one language hold. */
record LanguageFiles(
    Language language,
    PackFile.ActionTexts actions,
    PackFile.ChallengeTexts challenges,
    PackFile.InterruptionTexts interruptions,
    CodebookWords codebook,
    ResultWords results) {}
