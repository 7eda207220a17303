package org.ballpad.cases.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ballpad.cases.file.Variant;
import org.ballpad.cases.file.tree.Tree;
import org.ballpad.cases.file.tree.YamlWriter;
import org.ballpad.mesh.process.Process;
import org.ballpad.mesh.process.ProcessResult;
import org.ballpad.mesh.process.ProcessTraits;
import org.ballpad.mesh.process.Snapshot;
import org.ballpad.mesh.process.StepFault;
import org.ballpad.mesh.section.Partition;

/// The flow of a variant, step by step, as far as it can be carried out.
///
/// @param variant the variant
/// @param traits what steps ask of materials
/// @param cards one for each step
/// @param fault what stopped the flow, with its place in the file; empty if nothing did
public record Traveller(
    Variant variant,
    Function<String, ProcessTraits> traits,
    List<Card> cards,
    Optional<String> fault) {
  /// Copies the list.
  public Traveller {
    cards = List.copyOf(cards);
  }

  /// One step.
  ///
  /// @param number from 1
  /// @param type word of the step
  /// @param id its id, or empty
  /// @param text its other keys, as in the case with all parameters replaced
  /// @param before cross-section before it
  /// @param after cross-section after it
  /// @param warnings what it reported, each beginning with its code
  public record Card(
      int number,
      String type,
      String id,
      String text,
      Partition before,
      Partition after,
      List<String> warnings) {

    /// Number, type and id, fit for the name of a file.
    public String name() {
      String name = "%02d-%s".formatted(number, type);
      return id.isEmpty() ? name : name + "-" + id;
    }

    /// Whether the step changed the cross-section.
    public boolean changes() {
      return !before.regions().equals(after.regions());
    }
  }

  /// Carries the flow out. Where a step fails, the cards end before it.
  public static Traveller of(Variant variant) {
    Function<String, ProcessTraits> traits = Physics.traits(variant);
    try {
      return of(variant, traits, variant.steps().size(), Optional.empty());
    } catch (StepFault fault) {
      String place = variant.locate(fault).toString();
      return of(variant, traits, fault.step(), Optional.of(place));
    }
  }

  /// Fails where the flow could not be carried out to its end.
  ///
  /// @throws RunFault with the reason
  public void requireComplete() {
    if (fault.isPresent()) {
      throw new RunFault(fault.get() + " (in variant " + variant.name() + ")");
    }
  }

  private static Traveller of(
      Variant variant, Function<String, ProcessTraits> traits, int count, Optional<String> fault) {
    ProcessResult process =
        Process.run(
            variant.section(), variant.steps().subList(0, count), traits, variant.settings());
    List<Tree> written = ((Tree.ListNode) variant.resolved().get("steps").orElseThrow()).items();
    Partition before = new Partition(variant.section(), List.of(), List.of());
    List<Card> cards = new ArrayList<>();
    for (Snapshot snapshot : process.snapshots()) {
      Tree.MapNode step = (Tree.MapNode) written.get(snapshot.step());
      String id = step.get("id").map(YamlWriter::flow).orElse("");
      List<String> warnings =
          process.warnings().stream()
              .filter(warning -> warning.step() == snapshot.step())
              .map(warning -> warning.code() + " " + warning.message())
              .toList();
      cards.add(
          new Card(
              snapshot.step() + 1,
              YamlWriter.flow(step.get("type").orElseThrow()),
              id,
              text(step),
              before,
              snapshot.partition(),
              warnings));
      before = snapshot.partition();
    }
    return new Traveller(variant, traits, cards, fault);
  }

  private static String text(Tree.MapNode step) {
    List<String> keys = new ArrayList<>();
    step.entries()
        .forEach((key, entry) -> {
          if (!key.equals("type") && !key.equals("id")) {
            keys.add(key.replace('_', ' ') + " " + YamlWriter.flow(entry.value()));
          }
        });
    return String.join(", ", keys);
  }
}
