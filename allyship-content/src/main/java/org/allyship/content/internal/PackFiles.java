package org.allyship.content.internal;

/**
 * What the files of a pack hold.
 *
 * @param manifest what the pack is
 * @param entries its entries
 * @param languages what it says, language by language
 * @param contents the files it was read from
 */
public record PackFiles(
    Manifest manifest, Entries entries, Languages languages, Contents contents) {}
