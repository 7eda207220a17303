package org.ballpad.cases.file.point;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ballpad.cases.file.CaseFault;
import org.ballpad.cases.file.CaseFiles;
import org.ballpad.cases.file.Parameters;
import org.ballpad.cases.file.SourceFiles;
import org.ballpad.cases.file.material.CaseMaterial;
import org.ballpad.cases.file.material.MaterialReader;
import org.ballpad.cases.file.tree.Faults;
import org.ballpad.cases.file.tree.Header;
import org.ballpad.cases.file.tree.RecordBinder;
import org.ballpad.cases.file.tree.Tree;
import org.ballpad.cases.file.tree.Values;
import org.ballpad.materials.point.Leg;
import org.ballpad.mesh.Key;
import org.ballpad.mesh.Quantity;

/// Reads a path file: what a material does besides its own, and one path or several.
public final class PathFile {
  /// The keys at the top, but those of the material.
  record Top(
      @Key(value = "what it is", otherwise = Key.NOTHING) String title,
      @Key(
              value = "temperature at the start, free of stress",
              quantity = Quantity.TEMPERATURE,
              min = 0,
              otherwise = "25 degC")
          double start,
      @Key(
              value = "largest error in time, of the largest size of each quantity",
              quantity = Quantity.FRACTION,
              min = 1e-6,
              max = 0.1,
              otherwise = "0.1 %")
          double error,
      @Key(value = "the stretches of the path", otherwise = Key.NOTHING) List<SegmentKeys> segments,
      @Key(value = "several paths", otherwise = Key.NOTHING) List<RunKeys> runs) {
    /// @throws IllegalArgumentException unless there are segments or runs
    Top {
      if (segments.isEmpty() == runs.isEmpty()) {
        throw new IllegalArgumentException("one of `segments` and `runs` is needed");
      }
      List<String> names = runs.stream().map(RunKeys::name).toList();
      if (names.stream().distinct().count() < names.size()) {
        throw new IllegalArgumentException("two runs have the same name");
      }
    }
  }

  /// One of several paths.
  record RunKeys(
      @Key("its name") String name,
      @Key(
              value = "temperature at its start, that of the file if absent",
              quantity = Quantity.TEMPERATURE,
              min = 0,
              otherwise = Key.NOTHING)
          Double start,
      @Key("the stretches of the path") List<SegmentKeys> segments) {}

  private PathFile() {}

  /// Reads a path and the material that goes it.
  ///
  /// @param file the path file
  /// @param choice the material; behaviour that the file gives goes over it
  /// @throws CaseFault with all faults of both
  public static PointTest read(Path file, MaterialChoice choice) throws CaseFault {
    Faults faults = choice.faults();
    Optional<PointTest> test =
        new SourceFiles(faults)
            .read(file)
            .map(written -> Parameters.resolve(written, faults))
            .flatMap(document -> read(file, document, choice));
    if (!faults.isEmpty()) {
      throw new CaseFault(faults.inOrder(file.toString()));
    }
    return test.orElseThrow();
  }

  private static Optional<PointTest> read(Path file, Tree.MapNode document, MaterialChoice choice) {
    Faults faults = choice.faults();
    Values values = new Values(Header.read(document, faults), faults);
    List<String> besides = new ArrayList<>(MaterialReader.behaviours());
    besides.addAll(List.of("source", "units", "parameters"));
    Optional<Top> top =
        new RecordBinder(values).bind(Top.class, document, "", besides.toArray(String[]::new));
    Optional<CaseMaterial> material = choice.over(document, values);
    if (top.isEmpty() || material.isEmpty()) {
      return Optional.empty();
    }
    String name = CaseFiles.name(file);
    String title = top.get().title() == null ? name : top.get().title();
    List<PointTest.Run> runs = runs(name, top.get());
    for (PointTest.Run run : runs) {
      run.temperatures().forEach(t -> material.get().lacks(run.start(), t).forEach(faults::add));
    }
    return Optional.of(new PointTest(title, material.get(), top.get().error(), runs));
  }

  private static List<PointTest.Run> runs(String file, Top top) {
    if (top.runs().isEmpty()) {
      return List.of(run(file, top.start(), top.segments(), "segments"));
    }
    return top.runs().stream()
        .map(run ->
            run(
                run.name(),
                run.start() == null ? top.start() : run.start(),
                run.segments(),
                "runs." + run.name() + ".segments"))
        .toList();
  }

  private static PointTest.Run run(
      String name, double start, List<SegmentKeys> segments, String path) {
    var legs = new ArrayList<Leg>();
    for (int i = 0; i < segments.size(); i++) {
      legs.addAll(segments.get(i).legs(path + "." + (i + 1)));
    }
    List<Integer> named =
        segments.stream().flatMap(s -> s.names().stream()).distinct().sorted().toList();
    return new PointTest.Run(name, start, legs, named.isEmpty() ? List.of(0) : named);
  }
}
