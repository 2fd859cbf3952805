package org.allyship.content.internal;

import org.allyship.core.catalog.PackVersion;

/**
 * The content of the files of a pack.
 *
 * @param manifest the manifest
 * @param entries the entries
 * @param languages the text, by language
 * @param digest the digest of the files
 */
public record PackFiles(
    Manifest manifest, Entries entries, Languages languages, PackDigest digest) {
  /**
   * Returns id, version and SHA-256; reads all languages first, as the SHA-256 covers all files.
   */
  public PackVersion version() {
    languages.all();
    return new PackVersion(manifest.id(), manifest.version(), digest.sha256());
  }
}
