package org.ballpad.cases.file;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.ballpad.cases.file.history.History;
import org.ballpad.cases.file.material.CaseMaterial;
import org.ballpad.cases.file.tree.Fault;
import org.ballpad.cases.file.tree.Paths;
import org.ballpad.cases.file.tree.Tree;
import org.ballpad.mesh.generate.MeshSizes;
import org.ballpad.mesh.process.ProcessStep;
import org.ballpad.mesh.process.Settings;
import org.ballpad.mesh.process.StepFault;
import org.ballpad.mesh.section.Section;
import org.ballpad.solver.dof.Boundary;
import org.ballpad.solver.dof.OutOfPlane;
import org.ballpad.solver.element.Hypothesis;
import org.ballpad.solver.result.Probe;

/// One variant of a case, its patches applied and its parameters replaced.
///
/// Units: um, K, MPa, s.
///
/// @param name as in `variants:`, or the file's name
/// @param section the frame of the process
/// @param outOfPlane strain out of a planar section under generalised plane strain; empty for any
///   other section
/// @param steps the process, in order
/// @param materials every material that the steps name
/// @param settings tolerances of the process
/// @param boundary how the section is held
/// @param history temperatures
/// @param results questions; none where the case leaves them to the program
/// @param mesh sizes of the starting mesh
/// @param accuracy wanted relative discretisation error; empty when none is asked for
/// @param claims what it is held against by `ballpad claims`
/// @param expectations what `ballpad verify` expects of its results
/// @param requirements limits that its results must keep
/// @param resolved what was read, as one document without parameters, variants other files,
///   expectations or requirements
public record Variant(
    String name,
    Section section,
    Optional<OutOfPlane> outOfPlane,
    List<ProcessStep> steps,
    Map<String, CaseMaterial> materials,
    Settings settings,
    Boundary boundary,
    History history,
    List<Probe> results,
    MeshSizes mesh,
    OptionalDouble accuracy,
    Optional<ClaimsAsked> claims,
    List<Expectation> expectations,
    List<Requirement> requirements,
    Tree.MapNode resolved) {
  /// Copies the lists and the map.
  public Variant {
    steps = List.copyOf(steps);
    materials = Collections.unmodifiableMap(new LinkedHashMap<>(materials));
    results = List.copyOf(results);
    expectations = List.copyOf(expectations);
    requirements = List.copyOf(requirements);
  }

  /// How its section becomes a body, and what its third direction does.
  public Hypothesis hypothesis() {
    return new SectionReader.Frame(section, outOfPlane).hypothesis();
  }

  /// Whether its history is followed in time: layer by layer, through cycles, or because a material
  /// yields, creeps or relaxes.
  public boolean isStaged() {
    return switch (history.mode()) {
      case SEQUENCE -> true;
      case SINGLE_REFERENCE ->
          history.then().stream().anyMatch(then -> !(then instanceof History.Then.Change))
              || materials.values().stream().anyMatch(m -> !m.behaviour().isElastic());
      case FINAL -> false;
    };
  }

  /// The same variant under another name with other settings.
  public Variant with(String otherName, Settings otherSettings) {
    return new Variant(
        otherName,
        section,
        outOfPlane,
        steps,
        materials,
        otherSettings,
        boundary,
        history,
        results,
        mesh,
        accuracy,
        claims,
        expectations,
        requirements,
        resolved);
  }

  /// What is wrong with a result that it asks for, at its place in the file.
  ///
  /// @param result its name
  public Fault faultOf(String result, String message) {
    List<Tree> items = ((Tree.ListNode) resolved.get("results").orElseThrow()).items();
    int index = results.stream().map(Probe::name).toList().indexOf(result);
    return new Fault(
        items.get(index).at(), Paths.item("results", items.get(index), index), message);
  }

  /// The same variant with other questions.
  public Variant asking(List<Probe> questions) {
    return new Variant(
        name,
        section,
        outOfPlane,
        steps,
        materials,
        settings,
        boundary,
        history,
        questions,
        mesh,
        accuracy,
        claims,
        expectations,
        requirements,
        resolved);
  }

  /// A fault that the process met in one of the steps, at its place in the file.
  public Fault locate(StepFault fault) {
    return StepsReader.place((Tree.ListNode) resolved.get("steps").orElseThrow(), fault);
  }
}
