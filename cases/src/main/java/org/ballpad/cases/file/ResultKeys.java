package org.ballpad.cases.file;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ballpad.cases.file.tree.DisplayUnit;
import org.ballpad.cases.file.tree.Fault;
import org.ballpad.cases.file.tree.Faults;
import org.ballpad.cases.file.tree.Place;
import org.ballpad.cases.file.tree.Spelling;
import org.ballpad.cases.file.tree.Values;
import org.ballpad.solver.element.Hypothesis;
import org.ballpad.solver.result.Probe;

/// What the keys of `expect:` and `require:` speak of: `VARIANT.RESULT`, or `RESULT` alone.
///
/// @param variant the variant that is read
/// @param variants names of all variants; none where the case has none
/// @param results what the variant is asked
/// @param hypothesis decides the units of the results
record ResultKeys(
    String variant, Set<String> variants, List<Probe> results, Hypothesis hypothesis) {
  /// A result that a key names.
  ///
  /// @param name its name
  /// @param unit what its value is shown in
  record Named(String name, DisplayUnit unit) {}

  /// The result of this variant that a key names; empty where the key speaks of another variant, or
  /// of nothing, which is recorded.
  ///
  /// @param block `expect` or `require`
  /// @param at where the key is written
  Optional<Named> find(String block, String key, Place at, Faults faults) {
    int dot = key.indexOf('.');
    String owner = dot < 0 ? "" : key.substring(0, dot);
    String path = Values.join(block, key);
    if (variants.contains(owner)) {
      return owner.equals(variant)
          ? named(key.substring(dot + 1), path, at, faults)
          : Optional.empty();
    }
    boolean isResult = results.stream().anyMatch(result -> result.name().equals(key));
    if (!isResult && dot > 0 && !variants.isEmpty()) {
      String hint = Spelling.hint(owner, variants);
      faults.add(new Fault(at, path, "there is no variant `" + owner + "`" + hint));
      return Optional.empty();
    }
    return named(key, path, at, faults);
  }

  /// Whether a key says which variant it speaks of.
  boolean namesVariant(String key) {
    return variants.stream().anyMatch(name -> key.startsWith(name + "."));
  }

  private Optional<Named> named(String name, String path, Place at, Faults faults) {
    Optional<Named> named =
        results.stream()
            .filter(result -> result.name().equals(name))
            .map(result -> new Named(name, new DisplayUnit(result.unit(hypothesis))))
            .findFirst();
    if (named.isEmpty()) {
      List<String> names = results.stream().map(Probe::name).toList();
      String hint =
          names.isEmpty()
              ? "; list it under `results`: what is asked without depends on the geometry"
              : Spelling.hint(name, names);
      faults.add(new Fault(at, path, "there is no result `" + name + "`" + hint));
    }
    return named;
  }
}
