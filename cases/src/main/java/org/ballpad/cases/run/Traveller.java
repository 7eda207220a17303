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
import org.ballpad.mesh.process.ProcessStep;
import org.ballpad.mesh.process.ProcessTraits;
import org.ballpad.mesh.process.Snapshot;
import org.ballpad.mesh.process.StepFault;
import org.ballpad.mesh.process.Wafer;
import org.ballpad.mesh.section.Partition;

/// The flow of a variant, step by step, as far as it can be carried out.
///
/// @param variant the variant
/// @param traits what steps ask of materials
/// @param cards one for each step
/// @param stop what ended the flow; empty if nothing did
public record Traveller(
    Variant variant,
    Function<String, ProcessTraits> traits,
    List<Card> cards,
    Optional<Stop> stop) {
  /// Copies the list.
  public Traveller {
    cards = List.copyOf(cards);
  }

  /// What a step is called and does.
  ///
  /// @param number from 1
  /// @param type word of the step
  /// @param id its id, or empty
  /// @param text its keys as a traveller says them
  /// @param record the step itself
  public record Step(int number, String type, String id, String text, ProcessStep record) {
    /// Number, type and id, fit for the name of a file.
    public String name() {
      String name = "%02d-%s".formatted(number, type);
      return id.isEmpty() ? name : name + "-" + id;
    }
  }

  /// One step that was carried out.
  ///
  /// @param step which
  /// @param before cross-section before it
  /// @param after cross-section after it
  /// @param waiting solder that has no shape yet after it
  /// @param warnings what it reported, each beginning with its code
  public record Card(
      Step step,
      Partition before,
      Partition after,
      List<Wafer.Deposited> waiting,
      List<String> warnings) {}

  /// The step that could not be carried out.
  ///
  /// @param step which
  /// @param reason the fault with its place in the file
  public record Stop(Step step, String reason) {}

  /// Carries the flow out. Where a step fails, the cards end before it.
  public static Traveller of(Variant variant) {
    Function<String, ProcessTraits> traits = Physics.traits(variant);
    try {
      return new Traveller(
          variant, traits, cards(variant, traits, variant.steps().size()), Optional.empty());
    } catch (StepFault fault) {
      Stop stop = new Stop(step(variant, fault.step()), variant.locate(fault).toString());
      return new Traveller(
          variant, traits, cards(variant, traits, fault.step()), Optional.of(stop));
    }
  }

  /// Fails where the flow could not be carried out to its end.
  ///
  /// @throws RunFault with the reason
  public void requireComplete() {
    if (stop.isPresent()) {
      throw new RunFault(stop.get().reason() + " (in variant " + variant.name() + ")");
    }
  }

  private static List<Card> cards(
      Variant variant, Function<String, ProcessTraits> traits, int count) {
    ProcessResult process =
        Process.run(
            variant.section(), variant.steps().subList(0, count), traits, variant.settings());
    Partition before = new Partition(variant.section(), List.of(), List.of());
    List<Card> cards = new ArrayList<>();
    for (Snapshot snapshot : process.snapshots()) {
      Step step = step(variant, snapshot.step());
      List<String> warnings =
          process.warnings().stream()
              .filter(warning -> warning.step() == snapshot.step())
              .map(warning -> warning.code() + " " + warning.message())
              .toList();
      cards.add(new Card(step, before, snapshot.partition(), snapshot.waiting(), warnings));
      before = snapshot.partition();
    }
    return cards;
  }

  private static Step step(Variant variant, int index) {
    Tree.ListNode all = (Tree.ListNode) variant.resolved().get("steps").orElseThrow();
    Tree.MapNode written = (Tree.MapNode) all.items().get(index);
    ProcessStep record = variant.steps().get(index);
    return new Step(
        index + 1,
        YamlWriter.flow(written.get("type").orElseThrow()),
        written.get("id").map(YamlWriter::flow).orElse(""),
        StepText.of(record, written),
        record);
  }
}
