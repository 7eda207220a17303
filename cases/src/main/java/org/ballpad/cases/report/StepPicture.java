package org.ballpad.cases.report;

import java.util.List;
import org.ballpad.cases.run.Traveller;
import org.ballpad.mesh.section.Column;
import org.ballpad.mesh.section.Grid;
import org.ballpad.mesh.section.Partition;
import org.ballpad.mesh.section.Region;
import org.ballpad.mesh.section.Rounded;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/// Draws the cross-section after a step: layers coloured and hatched by material, what is new in a
/// strong outline, what is gone in a dashed one, with dimensions.
final class StepPicture {
  private static final double WIDTH = 860;
  private static final double HEIGHT = 300;

  /// Room for labels around the section, pixels.
  private static final int SIDE = 46;

  private static final int ABOVE = 34;
  private static final int BELOW = 26;

  /// Shares of the change that the window shows around it.
  private static final double AROUND_R = 0.08;

  private static final double AROUND_Z = 0.35;

  /// Width over height of the narrowest window, as long as the section is wide enough.
  private static final double NARROWEST = 2;

  /// Least that is shown around a change, um.
  private static final double LEAST = 1.5;

  private static final String RESIST = "#dba4bb";
  private static final String NEW = "fill='none' stroke='#b00020' stroke-width='2'";
  private static final String GONE = NEW + " stroke-dasharray='5 4'";

  private final Traveller traveller;
  private final MaterialColours colours;

  StepPicture(Traveller traveller, MaterialColours colours) {
    this.traveller = traveller;
    this.colours = colours;
  }

  /// A picture that stands alone.
  ///
  /// @param width its natural width, pixels
  record Picture(int width, String svg) {}

  /// The picture of one step.
  Picture of(Traveller.Card card, StepChange change) {
    Window window = window(card.after(), change);
    Svg svg = new Svg(window.width() + 2 * SIDE, window.height() + ABOVE + BELOW, card.name());
    svg.raw(Hatches.definitions());
    svg.raw(
        "<style>text{font:12px sans-serif;fill:#222}.dim{stroke:#123a6f;stroke-width:1;fill:none}"
            + ".dimtext{fill:#123a6f;paint-order:stroke;stroke:#fff;stroke-width:3}</style>");
    svg.raw("<g transform='translate(%d %d)'>".formatted(SIDE, ABOVE));
    svg.raw(
        "<clipPath id='c%d'><rect width='%d' height='%d'/></clipPath>"
            .formatted(card.number(), window.width(), window.height()));
    svg.box(0, 0, window.width(), window.height(), "fill='#fff' stroke='#999'");
    svg.raw("<g clip-path='url(#c%d)'>".formatted(card.number()));
    layers(card.after(), window, svg);
    outline(change.added(), window, NEW, svg);
    outline(change.removed(), window, GONE, svg);
    svg.raw("</g>");
    change.dimensions().forEach(dimension -> dimension(dimension, window, svg));
    scale(window, svg);
    svg.raw("</g>");
    return new Picture(window.width() + 2 * SIDE, svg.end());
  }

  /// Around the change, or the active side where nothing changed.
  private static Window window(Partition after, StepChange change) {
    double width = Grid.snap(after.section().width());
    Envelope box = change.isEmpty() ? active(after) : change.box();
    double aroundR = Math.max(LEAST, AROUND_R * box.getWidth());
    double aroundZ = Math.max(LEAST, AROUND_Z * Math.min(box.getHeight(), 60));
    double zMin = box.getMinY() - aroundZ;
    double zMax = box.getMaxY() + aroundZ;
    // a narrow cut is shown with what stands beside it
    double missing = NARROWEST * (zMax - zMin) - (box.getWidth() + 2 * aroundR);
    aroundR += Math.max(0, missing / 2);
    double rMin = Math.max(0, box.getMinX() - aroundR);
    double rMax = Math.min(width, box.getMaxX() + aroundR);
    return Window.within(rMin, rMax, zMin, zMax, WIDTH, HEIGHT);
  }

  private static Envelope active(Partition partition) {
    Envelope box = new Envelope();
    for (Region region : partition.regions()) {
      if (region.bornAtStep() > 0) {
        box.expandToInclude(region.shape().getEnvelopeInternal());
      }
    }
    if (box.isNull()) {
      partition.regions().forEach(r -> box.expandToInclude(r.shape().getEnvelopeInternal()));
    }
    return box;
  }

  private void layers(Partition partition, Window window, Svg svg) {
    Region substrate = partition.regions().isEmpty() ? null : partition.regions().getFirst();
    for (Region region : partition.regions()) {
      StringBuilder data = new StringBuilder();
      SectionPicture.outline(region.shape(), window, 1, data);
      String colour = region.structural() ? colours.of(region.id()) : RESIST;
      Hatches hatch =
          Hatches.of(region, traveller.traits().apply(region.material()), region == substrate);
      svg.raw("<g><title>" + Svg.escape(region.id() + ", " + region.material()) + "</title>");
      svg.path(data, "class='region' fill-rule='evenodd' fill='" + colour + "'");
      svg.path(
          data, "fill-rule='evenodd' stroke='#333' stroke-width='.6' fill='" + hatch.url() + "'");
      svg.raw("</g>");
    }
    for (Region region : partition.regions()) {
      name(region, window, svg);
    }
  }

  /// The id of a region where it has room for it.
  private static void name(Region region, Window window, Svg svg) {
    Geometry seen =
        Grid.intersection(
            region.shape(),
            Grid.rectangle(window.rMin(), window.zMin(), window.rMax(), window.zMax()));
    if (seen.isEmpty()) {
      return;
    }
    double r = seen.getInteriorPoint().getX();
    Column column = Column.of(seen, r);
    if (column != null && (column.top() - column.bottom()) * window.zScale() > 14) {
      double z = (column.top() + column.bottom()) / 2;
      svg.label(
          window.x(r),
          window.y(z) + 4,
          region.id(),
          "text-anchor='middle' font-weight='600' paint-order='stroke' stroke='#fff'"
              + " stroke-width='3'");
    }
  }

  private static void outline(Geometry shape, Window window, String look, Svg svg) {
    if (!shape.isEmpty()) {
      StringBuilder data = new StringBuilder();
      SectionPicture.outline(shape, window, 1, data);
      svg.path(data, look);
    }
  }

  private static void dimension(StepChange.Dimension d, Window window, Svg svg) {
    String text = Rounded.text(d.length()) + " um";
    if (d.isRadial()) {
      double y = Math.max(-6, window.y(d.at()) - 7);
      double x0 = window.x(d.from());
      double x1 = window.x(d.to());
      svg.line(x0, y, x1, y, "class='dim'");
      svg.line(x0, y - 4, x0, y + 4, "class='dim'").line(x1, y - 4, x1, y + 4, "class='dim'");
      String label =
          d.from() == 0 ? text : Rounded.text(d.from()) + " .. " + Rounded.text(d.to()) + " um";
      svg.label((x0 + x1) / 2, y - 5, label, "class='dimtext' text-anchor='middle'");
    } else {
      double x = Math.min(window.width() - 4, window.x(d.at()));
      double y0 = Math.min(window.height(), window.y(d.from()));
      double y1 = Math.max(0, window.y(d.to()));
      svg.line(x, y0, x, y1, "class='dim'");
      svg.line(x - 4, y0, x + 4, y0, "class='dim'").line(x - 4, y1, x + 4, y1, "class='dim'");
      boolean atEdge = x > window.width() - 60;
      svg.label(
          atEdge ? x - 7 : x + 7,
          y1 + 0.3 * (y0 - y1) + 4, // the middle is for the name
          text,
          "class='dimtext' text-anchor='" + (atEdge ? "end" : "start") + "'");
    }
  }

  /// Heights at the side, r below, and how much z is stretched.
  private static void scale(Window window, Svg svg) {
    int bottom = window.height();
    svg.label(-6, 10, Rounded.text(window.zMax()), "text-anchor='end'");
    svg.label(-6, bottom, Rounded.text(window.zMin()), "text-anchor='end'");
    svg.label(0, bottom + 16, Rounded.text(window.rMin()), "text-anchor='start'");
    svg.label(window.width(), bottom + 16, Rounded.text(window.rMax()), "text-anchor='end'");
    double stretch = window.zScale() / window.scale();
    String said =
        stretch < 1.05 ? "um" : "um, heights x " + Rounded.text(Math.round(stretch * 10) / 10.0);
    svg.label(window.width() / 2.0, bottom + 16, said, "text-anchor='middle'");
  }

  /// The pictures of all steps, in the order of the cards.
  static MaterialColours colours(List<Traveller.Card> cards) {
    return new MaterialColours(cards.stream().map(Traveller.Card::after).toList());
  }
}
