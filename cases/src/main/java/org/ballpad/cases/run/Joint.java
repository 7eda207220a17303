package org.ballpad.cases.run;

import java.util.Optional;
import java.util.function.Function;
import org.ballpad.mesh.process.ProcessTraits;
import org.ballpad.mesh.section.Partition;
import org.ballpad.mesh.section.Region;
import org.locationtech.jts.geom.Geometry;

/// The solder and the metal that it stands on.
///
/// @param solder id of the solder region
/// @param pad id of the conductor with the longest common boundary
/// @param height difference between the highest and the lowest point of that boundary, um
record Joint(String solder, String pad, double height) {
  /// The joint of a cross-section, if it has solder that touches a conductor.
  static Optional<Joint> of(Partition partition, Function<String, ProcessTraits> traits) {
    Joint joint = null;
    double longest = 0;
    for (Region solder : partition.regions()) {
      if (!solder.structural() || !traits.apply(solder.material()).solder()) {
        continue;
      }
      for (Region pad : partition.regions()) {
        ProcessTraits is = traits.apply(pad.material());
        if (pad.structural() && is.conductor() && !is.solder()) {
          Geometry common = solder.shape().getBoundary().intersection(pad.shape().getBoundary());
          if (common.getLength() > longest) {
            longest = common.getLength();
            joint = new Joint(solder.id(), pad.id(), common.getEnvelopeInternal().getHeight());
          }
        }
      }
    }
    return Optional.ofNullable(joint);
  }

  /// `solder/pad`, as results name the interface.
  String name() {
    return solder + "/" + pad;
  }
}
