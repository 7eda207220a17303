package org.ballpad.cases.report;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Envelope;

/// The places of a picture that labels and lines have taken, so that no label hides another. Units:
/// pixels, y down.
final class Labels {
  /// Mean width of a letter at 12 pixels.
  private static final double LETTER = 6.4;

  private static final double ASCENT = 10;
  private static final double DESCENT = 3;

  private final List<Envelope> taken = new ArrayList<>();

  /// Where a label begins.
  enum Anchor {
    START,
    MIDDLE,
    END;

    String attribute() {
      return "text-anchor='" + name().toLowerCase(java.util.Locale.ROOT) + "'";
    }
  }

  /// A label at its base line.
  record Label(double x, double y, Anchor anchor, String text) {
    Envelope box() {
      double width = LETTER * text.length();
      double left =
          switch (anchor) {
            case START -> x;
            case MIDDLE -> x - width / 2;
            case END -> x - width;
          };
      return new Envelope(left, left + width, y - ASCENT, y + DESCENT);
    }
  }

  /// Whether nothing is in the way of a box.
  boolean isFree(Envelope box) {
    return taken.stream().noneMatch(box::intersects);
  }

  void take(Envelope box) {
    taken.add(box);
  }

  /// Takes the first of some places that is free and within `bounds`; the first of all if none is.
  Label place(List<Label> places, Envelope bounds) {
    Label best =
        places.stream()
            .filter(place -> bounds.contains(place.box()) && isFree(place.box()))
            .findFirst()
            .orElse(places.getFirst());
    take(best.box());
    return best;
  }
}
