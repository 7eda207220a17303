package org.ballpad.cases.file.life;

import java.util.List;
import org.ballpad.cases.file.material.Provenance;

/// One life model of the library.
///
/// @param names its name, then its aliases
/// @param title what it is, in a few words
/// @param alloy family of the solder that it was found with
/// @param note what to know before using it
/// @param content what it stands for
/// @param provenance where its constants come from
public record LifeEntry(
    List<String> names,
    String title,
    Alloy alloy,
    String note,
    LifeContent content,
    List<Provenance> provenance) {

  /// Its name.
  public String name() {
    return names.getFirst();
  }

  /// What a report must say about its constants: `W-NOSOURCE` for those without a checked source.
  public List<String> warnings() {
    return provenance.stream()
        .filter(p -> p.mark().isUnchecked())
        .map(p ->
            "W-NOSOURCE life %s: %s: not checked: %s".formatted(name(), p.property(), p.source()))
        .toList();
  }
}
