package org.ballpad.cases.report;

import org.ballpad.mesh.process.ProcessTraits;
import org.ballpad.mesh.section.Region;

/// Hatches by kind of material, which tell layers apart on paper without colours.
enum Hatches {
  SILICON("M0 5H10", 10, 0),
  METAL("M0 0V6", 6, 45),
  SOLDER("M2 2h1.2M7 7h1.2", 10, 0),
  POLYMER("M2 3h2M7 8h2", 10, 30),
  RESIST("M0 0V5", 5, -45),
  INORGANIC("M0 2H4", 4, 90);

  private final String lines;
  private final int size;
  private final int angle;

  Hatches(String lines, int size, int angle) {
    this.lines = lines;
    this.size = size;
    this.angle = angle;
  }

  /// The hatch of a region.
  ///
  /// @param isSubstrate whether it is what everything stands on
  static Hatches of(Region region, ProcessTraits traits, boolean isSubstrate) {
    if (isSubstrate) {
      return SILICON;
    }
    if (traits.solder()) {
      return SOLDER;
    }
    if (traits.conductor()) {
      return METAL;
    }
    if (!region.structural()) {
      return RESIST;
    }
    return traits.photosensitive() || traits.etchClass().equals("polymer") ? POLYMER : INORGANIC;
  }

  String url() {
    return "url(#hatch-" + name() + ")";
  }

  /// The definitions, once for every picture that stands alone.
  static String definitions() {
    StringBuilder text = new StringBuilder("<defs>");
    for (Hatches hatch : values()) {
      text.append(
          ("<pattern id='hatch-%s' width='%d' height='%d' patternUnits='userSpaceOnUse'"
                  + " patternTransform='rotate(%d)'><path d='%s' stroke='#000' stroke-opacity='.45'"
                  + " stroke-width='.8' fill='none'/></pattern>")
              .formatted(hatch.name(), hatch.size, hatch.size, hatch.angle, hatch.lines));
    }
    return text.append("</defs>").toString();
  }
}
