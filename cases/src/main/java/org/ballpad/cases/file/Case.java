package org.ballpad.cases.file;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A case file, read and checked: everything in it can be carried out as far as the file alone can
/// tell.
///
/// @param name the file's name without its ending
/// @param title what the file calls the case, or its name
/// @param files every file that was read, the case itself first
/// @param references names of the variants that ratios refer to
/// @param asWritten the case before any variant's patches, named like the file
/// @param variants at least one, in the order of the file; the case as written where it has none
public record Case(
    String name,
    String title,
    List<Path> files,
    List<String> references,
    Variant asWritten,
    List<Variant> variants) {
  /// Copies the lists.
  public Case {
    files = List.copyOf(files);
    references = List.copyOf(references);
    variants = List.copyOf(variants);
  }

  /// The variant with this name.
  public Optional<Variant> variant(String wanted) {
    return variants.stream().filter(variant -> variant.name().equals(wanted)).findFirst();
  }
}
