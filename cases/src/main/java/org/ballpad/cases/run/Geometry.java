package org.ballpad.cases.run;

import java.util.ArrayList;
import java.util.List;
import org.ballpad.cases.file.Variant;
import org.ballpad.mesh.Mesh;
import org.ballpad.mesh.generate.MeshFault;
import org.ballpad.mesh.generate.Mesher;
import org.ballpad.mesh.process.Process;
import org.ballpad.mesh.process.ProcessResult;
import org.ballpad.mesh.process.ProcessTraits;
import org.ballpad.mesh.process.Snapshot;
import org.ballpad.mesh.process.StepFault;
import org.ballpad.mesh.process.Warning;
import org.ballpad.mesh.section.Partition;
import org.ballpad.mesh.section.Region;
import org.ballpad.mesh.section.ThinFilms;

/// What the process of a variant builds.
///
/// @param variant the variant
/// @param snapshots the cross-section after each step
/// @param partition cross-section after the last step, without films that are too thin to be meshed
/// @param warnings what the steps reported, and which films are gone; each begins with its code
public record Geometry(
    Variant variant, List<Snapshot> snapshots, Partition partition, List<String> warnings) {
  /// Carries out the process.
  ///
  /// @throws RunFault where a step cannot be carried out
  public static Geometry of(Variant variant) {
    try {
      ProcessResult process =
          Process.run(
              variant.section(), variant.steps(), Physics.traits(variant), variant.settings());
      List<String> warnings = new ArrayList<>();
      process.warnings().forEach(warning -> warnings.add(text(variant, warning)));
      ThinFilms rest = ThinFilms.merge(process.last(), variant.settings().minFilm());
      rest.merged().forEach(film -> warnings.add(Physics.lost(variant, film)));
      return new Geometry(variant, process.snapshots(), rest.partition(), List.copyOf(warnings));
    } catch (StepFault fault) {
      throw new RunFault(variant.locate(fault) + " (in variant " + variant.name() + ")");
    }
  }

  /// The first mesh of the cross-section.
  ///
  /// @throws RunFault where it cannot be meshed
  public Mesh mesh() {
    try {
      return Mesher.mesh(partition, variant.mesh());
    } catch (MeshFault fault) {
      throw new RunFault(
          "variant %s: %s %s".formatted(variant.name(), fault.code(), fault.getMessage()));
    }
  }

  /// What process steps ask of the material of a region.
  ProcessTraits traits(Region region) {
    return Physics.traits(variant).apply(region.material());
  }

  private static String text(Variant variant, Warning warning) {
    String id = variant.steps().get(warning.step()).info().id();
    String step = id != null ? id : Integer.toString(warning.step() + 1);
    return warning.code() + " step " + step + ": " + warning.message();
  }
}
