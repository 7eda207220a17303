package org.ballpad.cases.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import org.ballpad.cases.run.Traveller;
import org.ballpad.mesh.section.Column;
import org.ballpad.mesh.section.Grid;
import org.ballpad.mesh.section.Region;
import org.ballpad.mesh.section.Rounded;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/// Draws one stretch of the cross-section after a step: layers coloured and hatched by material,
/// what is new in a strong outline, what is gone in a dashed one, dimensions, names of layers.
final class StepPanel {
  private static final String NEW = "fill='none' stroke='#b00020' stroke-width='2'";
  private static final String GONE = NEW + " stroke-dasharray='5 4'";

  /// Shares of a piece at which its name is tried.
  private static final double[] TRIED = {0.5, 0.35, 0.65, 0.2, 0.8, 0.1, 0.9};

  private final Traveller.Card card;
  private final StepChange change;
  private final List<StepPicture.Look> looks;
  private final Svg svg;

  StepPanel(Traveller.Card card, StepChange change, List<StepPicture.Look> looks, Svg svg) {
    this.card = card;
    this.change = change;
    this.looks = looks;
    this.svg = svg;
  }

  /// The whole section, with a frame where the detail is.
  void whole(Window window, Window detail) {
    layers(window, false);
    mark(detail, window);
    String size =
        "%s x %s um"
            .formatted(
                Rounded.text(window.rMax() - window.rMin()),
                Rounded.text(window.zMax() - window.zMin()));
    svg.label(0, window.height() + 18, size, "class='small' text-anchor='start'");
  }

  /// A frame where another panel looks, at least some pixels high.
  void mark(Window seen, Window window) {
    double x0 = Math.max(0, window.x(seen.rMin()));
    double x1 = Math.min(window.width(), window.x(seen.rMax()));
    double y0 = Math.max(0, window.y(seen.zMax()));
    double y1 = Math.min(window.height(), window.y(seen.zMin()));
    double more = Math.max(0, 5 - (y1 - y0)) / 2;
    svg.box(x0, y0 - more, x1 - x0, y1 - y0 + 2 * more, "class='dim'");
  }

  /// A stretch with everything that there is to say about it.
  ///
  /// @param isNamed whether layers that have no room for their name get it on the right
  void detail(Window window, List<Dimension> dimensions, boolean isNamed) {
    String clip = "clip-%d-%d".formatted(card.step().number(), window.width());
    svg.raw(
        "<clipPath id='%s'><rect width='%d' height='%d'/></clipPath>"
            .formatted(clip, window.width(), window.height()));
    svg.box(0, 0, window.width(), window.height(), "fill='#fff' stroke='#999'");
    svg.raw("<g clip-path='url(#" + clip + ")'>");
    layers(window, true);
    outline(change.added(), window, NEW);
    outline(change.waiting(), window, NEW);
    outline(change.removed(), window, GONE);
    new BreakLines(card.after(), window).draw(svg);
    svg.raw("</g>");
    Labels labels = new Labels();
    DimensionLines lines = new DimensionLines(window, labels, svg);
    dimensions.forEach(lines::draw);
    names(window, labels, isNamed);
    scale(window);
  }

  private void layers(Window window, boolean isHatched) {
    List<Region> regions = card.after().regions();
    for (int i = 0; i < looks.size(); i++) {
      boolean isRegion = i < regions.size();
      StepPicture.Look look = looks.get(i);
      Geometry shape = isRegion ? regions.get(i).shape() : change.waiting();
      StringBuilder data = new StringBuilder();
      SectionPicture.outline(shape, window, 1, data);
      svg.raw("<g><title>" + Svg.escape(look.id() + ", " + look.material()) + "</title>");
      svg.path(data, "fill-rule='evenodd' fill-opacity='.75' fill='" + look.colour() + "'");
      if (isHatched) {
        svg.path(
            data,
            "fill-rule='evenodd' stroke='#333' stroke-width='.6' fill='"
                + look.hatch().url()
                + "'");
      }
      svg.raw("</g>");
    }
  }

  private void outline(Geometry shape, Window window, String look) {
    if (!shape.isEmpty()) {
      StringBuilder data = new StringBuilder();
      SectionPicture.outline(shape, window, 1, data);
      svg.path(data, look);
    }
  }

  /// The ids of the layers: inside where there is room, else on the right with a line to the layer.
  private void names(Window window, Labels labels, boolean isNamed) {
    Geometry frame = Grid.rectangle(window.rMin(), window.zMin(), window.rMax(), window.zMax());
    LeaderLines leaders = new LeaderLines(window, svg);
    for (Region region : card.after().regions()) {
      Geometry seen = Grid.intersection(region.shape(), frame);
      if (!seen.isEmpty() && !isNamedInside(region.id(), seen, window, labels) && isNamed) {
        leaders.add(region.id(), seen, region.bornAtStep() == card.step().number() - 1);
      }
    }
    leaders.draw();
  }

  private boolean isNamedInside(String id, Geometry seen, Window window, Labels labels) {
    List<Polygon> pieces = new ArrayList<>(Grid.pieces(seen));
    pieces.sort(Comparator.comparingDouble(piece -> -piece.getArea()));
    for (Polygon piece : pieces) {
      Envelope box = piece.getEnvelopeInternal();
      for (double r :
          DoubleStream.of(TRIED).map(s -> box.getMinX() + s * box.getWidth()).toArray()) {
        Column column = Column.of(piece, r);
        if (column == null) {
          continue;
        }
        for (double share : TRIED) {
          double z = column.bottom() + share * (column.top() - column.bottom());
          Labels.Label label =
              new Labels.Label(window.x(r), window.y(z) + 4, Labels.Anchor.MIDDLE, id);
          if (labels.isFree(label.box()) && piece.covers(window.area(label.box()))) {
            labels.take(label.box());
            svg.label(label.x(), label.y(), id, "class='name' text-anchor='middle'");
            return true;
          }
        }
      }
    }
    return false;
  }

  /// Heights at the side, r below, the axis, and how much z is stretched.
  private void scale(Window window) {
    int bottom = window.height();
    svg.label(-6, 10, Rounded.text(window.zMax()), "class='small' text-anchor='end'");
    svg.label(-6, bottom, Rounded.text(window.zMin()), "class='small' text-anchor='end'");
    svg.label(0, bottom + 18, Rounded.text(window.rMin()), "class='small' text-anchor='start'");
    svg.label(
        window.width(),
        bottom + 18,
        Rounded.text(window.rMax()),
        "class='small' text-anchor='end'");
    svg.label(
        window.width() / 2.0,
        bottom + 18,
        StepPicture.stretch(window),
        "class='small' text-anchor='middle'");
    if (window.rMin() == 0) { // the axis, or the plane of symmetry
      svg.line(0, -8, 0, bottom + 5, "stroke='#222' stroke-width='1' stroke-dasharray='12 3 2 3'");
    }
  }
}
