package org.ballpad.cases.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ballpad.cases.file.Variant;
import org.ballpad.cases.file.history.History;
import org.ballpad.mesh.Mesh;
import org.ballpad.mesh.generate.MeshFault;
import org.ballpad.mesh.generate.Mesher;
import org.ballpad.mesh.generate.Succession;
import org.ballpad.mesh.process.BrokenRing;
import org.ballpad.mesh.process.Places;
import org.ballpad.mesh.process.Process;
import org.ballpad.mesh.process.ProcessResult;
import org.ballpad.mesh.process.ProcessStep;
import org.ballpad.mesh.process.ProcessTraits;
import org.ballpad.mesh.process.Removed;
import org.ballpad.mesh.process.Settings;
import org.ballpad.mesh.process.Settings.RingModel;
import org.ballpad.mesh.process.Snapshot;
import org.ballpad.mesh.process.StepFault;
import org.ballpad.mesh.process.Warning;
import org.ballpad.mesh.section.Grid;
import org.ballpad.mesh.section.Partition;
import org.ballpad.mesh.section.Region;
import org.ballpad.mesh.section.ThinFilms;

/// What the process of a variant builds.
///
/// @param variant the variant
/// @param snapshots the cross-section after each step
/// @param partition cross-section after the last step, without films that are too thin to be meshed
/// @param places what is meshed: the cross-section, and in a sequence what was there before
/// @param rings rings with gaps that are computed as mixtures, regions of their own
/// @param reported what the steps reported
/// @param films films that are gone
/// @param notes what must be said of removed pieces that are not meshed
public record Geometry(
    Variant variant,
    List<Snapshot> snapshots,
    Partition partition,
    Places places,
    List<BrokenRing> rings,
    List<Warning> reported,
    List<ThinFilms.Merged> films,
    List<String> notes) {
  private static final String IGNORED =
      "W-REMOVED what steps take away counts as never there (history.removed: ignored)";

  /// Carries out the process.
  ///
  /// @throws RunFault where a step cannot be carried out
  public static Geometry of(Variant variant) {
    try {
      ProcessResult process = run(variant, variant.steps());
      ThinFilms rest = ThinFilms.merge(process.last(), variant.settings().minFilm());
      BrokenRing.Marked marked = rings(variant, rest.partition());
      List<String> notes = new ArrayList<>();
      Places places = places(variant, process.snapshots(), marked.partition(), notes);
      return new Geometry(
          variant,
          process.snapshots(),
          marked.partition(),
          places,
          marked.rings(),
          process.warnings(),
          rest.merged(),
          List.copyOf(notes));
    } catch (StepFault fault) {
      throw new RunFault(variant.locate(fault) + " (in variant " + variant.name() + ")");
    }
  }

  /// The same geometry for another variant, whose process builds the same.
  Geometry with(Variant other) {
    return new Geometry(other, snapshots, partition, places, rings, reported, films, notes);
  }

  /// What must be said of it: what the steps reported, and which films are gone; each begins with
  /// its code.
  public List<String> warnings() {
    List<String> warnings = new ArrayList<>();
    reported.forEach(warning -> warnings.add(text(variant, warning)));
    films.forEach(film -> warnings.add(Physics.lost(variant, film)));
    rings.forEach(ring -> warnings.add(text(variant, ring)));
    warnings.addAll(notes);
    return warnings;
  }

  /// In a sequence what steps take away is meshed as well, unless it is to be ignored.
  private static Places places(
      Variant variant, List<Snapshot> snapshots, Partition finished, List<String> notes) {
    if (variant.history().mode() != History.Mode.SEQUENCE) {
      return Places.of(finished);
    }
    Settings settings = variant.settings();
    double least = Math.max(settings.minFilm(), settings.minFeature());
    Places places = Places.of(finished, variant.steps(), snapshots, least);
    boolean isIgnored = variant.history().removed() == History.Taken.IGNORED;
    List<String> notFollowed = notFollowed(places);
    if (!isIgnored) {
      notes.addAll(notFollowed);
    } else if (!places.removed().isEmpty() || !notFollowed.isEmpty()) {
      notes.add(IGNORED);
    }
    return isIgnored ? Places.of(finished) : places;
  }

  /// What a report must say of removed pieces that are not in the mesh.
  private static List<String> notFollowed(Places places) {
    Map<String, Double> areas = new LinkedHashMap<>();
    areas.put("is where solder flows in later", places.flowed());
    areas.put("is thinner than min_film", places.thin());
    areas.put("stood on such areas alone", places.loose());
    return areas.entrySet().stream()
        .filter(area -> area.getValue() > Grid.STEP * Grid.STEP)
        .map(area ->
            "W-REMOVED %.4g um2 of what steps take away counts as never there: it %s"
                .formatted(area.getValue(), area.getKey()))
        .toList();
  }

  /// All that is meshed: the regions of the cross-section, then what does not last.
  List<Region> bodies() {
    return Stream.concat(
            partition.regions().stream(), places.removed().stream().map(Removed::region))
        .toList();
  }

  /// The one of them with an id.
  Region body(String id) {
    return bodies().stream().filter(body -> body.id().equals(id)).findFirst().orElseThrow();
  }

  /// Ids of what does not last.
  Set<String> passing() {
    return places.removed().stream().map(piece -> piece.region().id()).collect(Collectors.toSet());
  }

  private static ProcessResult run(Variant variant, List<ProcessStep> steps) {
    return Process.run(variant.section(), steps, Physics.traits(variant), variant.settings());
  }

  /// The cross-section with its rings as regions, where the variant says by which bound they are
  /// mixed.
  private static BrokenRing.Marked rings(Variant variant, Partition built) {
    if (variant.settings().ringModel() == null) {
      return new BrokenRing.Marked(built, List.of());
    }
    return switch (variant.settings().ringModel()) {
      case VOIGT, REUSS ->
          BrokenRing.mark(
              built,
              variant.steps(),
              steps ->
                  ThinFilms.merge(run(variant, steps).last(), variant.settings().minFilm())
                      .partition());
      case HOMOGENISED, SECTOR3D -> new BrokenRing.Marked(built, List.of());
    };
  }

  /// Whether a region is a ring with gaps that is computed as a mixture.
  boolean isRing(Region region) {
    return rings.stream().anyMatch(ring -> ring.id().equals(region.id()));
  }

  /// The first mesh of the cross-section.
  ///
  /// @throws RunFault where it cannot be meshed
  public Mesh mesh() {
    try {
      Mesh mesh = Mesher.mesh(places.partition(), variant.mesh());
      return Succession.of(mesh, bodies(), places.bodies());
    } catch (MeshFault fault) {
      throw new RunFault(
          "variant %s: %s %s".formatted(variant.name(), fault.code(), fault.getMessage()));
    }
  }

  /// What process steps ask of the material of a region.
  ProcessTraits traits(Region region) {
    return Physics.traits(variant).apply(region.material());
  }

  /// What a report must say of a ring that is a mixture.
  private static String text(Variant variant, BrokenRing ring) {
    String gaps =
        ring.fillings().stream()
            .map(filling -> {
              Region region = filling.region();
              return "%.3g %% %s (%s)"
                  .formatted(100 * filling.share(), region.id(), region.material());
            })
            .collect(Collectors.joining(", "));
    return ("W-RING the ring of %s stands on %.4g %% of its circumference and is a %s mixture with"
            + " what its gaps hold, %s; stress at the ends of the ring is not in it, a sector in"
            + " three dimensions is not there yet")
        .formatted(
            ring.layer(),
            100 * ring.standing(),
            variant.settings().ringModel() == RingModel.VOIGT ? "Voigt" : "Reuss",
            gaps);
  }

  private static String text(Variant variant, Warning warning) {
    String id = variant.steps().get(warning.step()).info().id();
    String step = id != null ? id : Integer.toString(warning.step() + 1);
    return warning.code() + " step " + step + ": " + warning.message();
  }
}
