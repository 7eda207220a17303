package org.ballpad.cases.run;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.ballpad.cases.file.CaseFault;
import org.ballpad.cases.file.Variant;
import org.ballpad.cases.file.tree.Fault;
import org.ballpad.cases.file.tree.Tree;
import org.ballpad.mesh.CrackPath;
import org.ballpad.mesh.Mesh;
import org.ballpad.mesh.OpenedMesh;
import org.ballpad.mesh.generate.PointRefinement;
import org.ballpad.mesh.generate.Refinement;
import org.ballpad.mesh.section.Grid;
import org.ballpad.mesh.section.Region;
import org.ballpad.solver.SolveOptions;
import org.ballpad.solver.crack.CrackedBody;
import org.ballpad.solver.crack.EnergyRelease;
import org.ballpad.solver.crack.Track;
import org.ballpad.solver.result.ErrorEstimate;
import org.ballpad.solver.result.Names;

/// From a variant to what a crack along one of its interfaces releases: process and mesh; then for
/// every length finer cells about the tip, the mesh cut along the path, the equilibrium with the
/// tip at both ends of a stretch, and all that once more on a nested mesh.
public final class CrackRun {
  /// Lengths that are looked at where none are asked for, um.
  private static final List<Double> LENGTHS = List.of(1.0, 2.0, 5.0, 10.0, 20.0);

  private static final String FLOWS =
      "it yields, creeps or relaxes: what a crack releases is known for elastic bodies; the measure"
          + " `cycle_damage` gives the work dissipated in a layer along the interface";

  private static final String STAGED =
      "E-MODE a crack is looked at in one equilibrium; choose mode `final` or `single_reference`"
          + " with temperatures alone, or the measure `cycle_damage` for thermal cycles";

  /// Sides of cells in the room of a tip, on the first mesh.
  private static final int CELLS = 32;

  /// Sides of the first mesh that the crack grows over: over a single one, cells that differ
  /// between both ends leave an error in G that smaller cells would not take away.
  private static final int SIDES = 4;

  private final Geometry geometry;
  private final String along;
  private final CrackPath.End from;
  private final Mesh mesh;
  private final Track track;

  private CrackRun(Geometry geometry, String along, CrackPath.End from) {
    this.geometry = geometry;
    this.along = along;
    this.from = from;
    mesh = geometry.mesh();
    try {
      track = new Track(path(mesh));
    } catch (IllegalArgumentException none) {
      throw new RunFault("variant " + geometry.variant().name() + ": " + none.getMessage());
    }
  }

  private CrackPath path(Mesh of) {
    return CrackPath.along(of, Names.between(of, along), from);
  }

  /// The energies that a crack releases.
  ///
  /// @param along the interface, as first/second
  /// @param from the end at which the crack begins
  /// @param lengths lengths of the crack, um; none for a choice of lengths and the middle of every
  ///   leg between corners of the path
  /// @param threads threads to compute with; results do not depend on them
  /// @throws CaseFault where materials lack something or flow, or the history is followed in time
  /// @throws RunFault where the variant cannot be built or meshed, or has no such path
  public static CrackCurve of(
      Geometry geometry,
      String along,
      CrackPath.End from,
      List<Double> lengths,
      int threads,
      Progress progress)
      throws CaseFault {
    requireElastic(geometry);
    Suitability.require(List.of(geometry));
    CrackRun run = new CrackRun(geometry, along, from);
    List<String> warnings = new ArrayList<>(geometry.warnings());
    warnings.addAll(Suitability.warnings(geometry));
    List<Double> wanted = run.lengths(lengths);
    AtomicInteger done = new AtomicInteger();
    List<CrackCurve.Sample> samples =
        Parallel.map(
            wanted,
            threads,
            length -> {
              CrackCurve.Sample sample = run.sample(length);
              progress.done(
                  "%.4g um of %s".formatted(length, along),
                  (double) done.incrementAndGet() / wanted.size());
              return sample;
            });
    return new CrackCurve(
        geometry.variant().name(),
        along,
        from,
        geometry.variant().history().end(),
        run.track.length(),
        run.track.legs(),
        samples,
        warnings);
  }

  private static void requireElastic(Geometry geometry) throws CaseFault {
    Variant variant = geometry.variant();
    List<Fault> faults =
        new ArrayList<>(
            geometry.bodies().stream()
                .filter(Region::structural)
                .map(region -> variant.materials().get(region.material()))
                .filter(material -> !material.behaviour().isElastic())
                .map(material -> material.fault("E-MODE", FLOWS))
                .distinct()
                .toList());
    if (faults.isEmpty() && variant.isStaged()) {
      Tree history = variant.resolved().get("history").orElse(variant.resolved());
      faults.add(new Fault(history.at(), "history", STAGED));
    }
    if (!faults.isEmpty()) {
      throw new CaseFault(faults);
    }
  }

  /// The lengths that are looked at, in order: those asked for, or the usual ones.
  private List<Double> lengths(List<Double> asked) {
    for (double length : asked) {
      if (length >= track.length()) {
        throw new RunFault(
            "a crack of %.4g um does not fit along %s, which is %.6g um long from its %s end"
                .formatted(length, along, track.length(), from.text()));
      }
    }
    Stream<Double> usual =
        Stream.concat(
            LENGTHS.stream().filter(length -> length < track.length()),
            track.legs().stream().map(Track.Leg::middle));
    return (asked.isEmpty() ? usual : asked.stream()).sorted().distinct().toList();
  }

  private CrackCurve.Sample sample(double length) {
    double[] tip = track.at(length);
    double room = Math.max(track.room(tip[0], tip[1]), Grid.STEP);
    Mesh first = new PointRefinement(tip[0], tip[1], room / CELLS).of(mesh);
    CrackPath path = path(first);
    Track of = new Track(path);
    int from = of.stretchNear(length, SIDES);
    int to = from + SIDES;
    EnergyRelease coarse = EnergyRelease.of(body(path), from, to);
    CrackPath finer = path(Refinement.uniform(first));
    int start = finer.stopAt(path.stop(from));
    int end = finer.stopAt(path.stop(to));
    EnergyRelease fine = EnergyRelease.of(body(finer), start, end);
    int middle = finer.stop((start + end) / 2);
    return new CrackCurve.Sample(
        of.middle(from, to),
        finer.mesh().r(middle),
        finer.mesh().z(middle),
        of.length(to) - of.length(from),
        ErrorEstimate.of(coarse.rate(), fine.rate()),
        fine.shear(),
        fine.integral(),
        fine.overlap());
  }

  private CrackedBody body(CrackPath path) {
    OpenedMesh opened = OpenedMesh.of(path);
    return new CrackedBody(opened, Physics.model(geometry, opened.mesh()), SolveOptions.threads(1));
  }
}
