package org.allyship.content.internal;

/**
 * The content of the files of a pack.
 *
 * @param manifest the manifest
 * @param entries the entries
 * @param languages the text, by language
 * @param digest the digest of the files
 */
public record PackFiles(
    Manifest manifest, Entries entries, Languages languages, PackDigest digest) {}
