package org.ballpad.mesh.process;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ballpad.mesh.Inline;
import org.ballpad.mesh.Key;
import org.ballpad.mesh.Keyword;
import org.ballpad.mesh.Quantity;
import org.ballpad.mesh.section.Grid;
import org.ballpad.mesh.section.Landscape;
import org.ballpad.mesh.section.Partition;
import org.ballpad.mesh.section.Region;
import org.ballpad.mesh.section.Section;
import org.ballpad.mesh.solder.Bridge;
import org.ballpad.mesh.solder.Joint;
import org.ballpad.mesh.solder.Liquid;
import org.locationtech.jts.geom.Geometry;

/// Solders the package to a board: joint and paste melt into a barrel or an hourglass between the
/// pad and a land.
///
/// The board faces the wafer and is drawn above it, upside down; in the reflow it lies below, so
/// weight acts towards it. Its layers are films of the step in the order land, mask, layers. The
/// gap between wafer and board stays open.
///
/// @param info common keys
/// @param melt what melts, and what shapes it
/// @param land metal pad of the board
/// @param mask solder mask of the board, or null
/// @param layers the board below its land, the nearest layer first
/// @param standoff distance between the planes of the contact lines, um, or null
/// @param loadPerJoint force that presses package and board together, uN, or null
/// @param pasteVolume metal of the paste on the land, um3
@Keyword(value = "attach", says = "solders the package to a board")
public record Attach(
    @Inline StepInfo info,
    @Inline Melt melt,
    @Key("metal pad of the board") Land land,
    @Key(value = "solder mask of the board", otherwise = Key.NOTHING) SolderMask mask,
    @Key("the board below its land, the nearest layer first") List<Film> layers,
    @Key(
            value = "distance between the planes of the two contact lines",
            quantity = Quantity.LENGTH,
            min = 0,
            above = true,
            otherwise = Key.NOTHING)
        Double standoff,
    @Key(
            value = "force that presses package and board together, instead of a standoff",
            quantity = Quantity.FORCE,
            otherwise = Key.NOTHING)
        Double loadPerJoint,
    @Key(
            value = "metal of the paste on the land",
            quantity = Quantity.VOLUME,
            min = 0,
            otherwise = "0 um3")
        double pasteVolume)
    implements ProcessStep {

  /// Height of the face of the first layer, below land and mask, in the frame of the board.
  private static final double FACE = 0;

  @Override
  public List<String> makes() {
    return Stream.concat(pads().map(Film::material), layers.stream().map(Film::material)).toList();
  }

  /// Whether a force shapes the joint.
  public boolean asksTension() {
    return loadPerJoint != null && loadPerJoint != 0;
  }

  private Stream<Film> pads() {
    Film metal = new Film(land.material(), land.thickness());
    return mask == null
        ? Stream.of(metal)
        : Stream.of(metal, new Film(mask.material(), mask.thickness()));
  }

  @Override
  public void check(FlowCheck flow) {
    melt.check(flow);
    Section section = flow.section();
    if (section.kind() == Section.Kind.PLANAR) {
      flow.fault("E-KEY", "", "a board is attached to axisymmetric sections only");
    }
    if ((standoff == null) == (loadPerJoint == null)) {
      flow.fault("E-KEY", "standoff", "attach needs either standoff or load_per_joint");
    }
    if (asksTension()) {
      melt.regions().stream()
          .flatMap(id -> flow.needs("regions", id).stream())
          .forEach(material -> melt.checkTension(material, flow));
    }
    if (layers.isEmpty()) {
      flow.fault("E-KEY", "layers", "a board has at least one layer below its land");
    }
    if (!flow.traits(land.material()).wettable()) {
      flow.fault(
          "E-NOWET", "land", "the land is of %s, which solder does not wet", land.material());
    }
    if (Math.max(land.radius(), mask == null ? 0 : mask.opening()) > section.width()) {
      String message = "land or mask opening reach beyond r = %s um, where the section ends";
      flow.fault("E-OUTSIDE", "land", message, section.width());
    }
    if (mask != null && mask.opening() < land.radius() && mask.thickness() <= land.thickness()) {
      String message = "a mask of %s um cannot cover the edge of a land of %s um";
      flow.fault("E-RANGE", "mask", message, mask.thickness(), land.thickness());
    }
    flow.mounts(melt.regions());
  }

  @Override
  public Wafer apply(Wafer wafer, Bench bench) {
    Molten molten = Molten.of(wafer, melt.regions(), bench);
    Partition rest = molten.rest().partition();
    Section section = rest.section();
    Melt.checkBridge(molten.reach(), section, "before reflow", bench);
    ProcessTraits solder = bench.traits(molten.material());
    Liquid liquid = melt.liquid(molten.volume() + pasteVolume, solder, null, -1);
    Bridge.Hold hold =
        standoff == null
            ? new Bridge.Hold.Load(asksTension() ? loadPerJoint / melt.tension(solder) : 0)
            : new Bridge.Hold.Standoff(standoff);
    List<Region> board = board(section, bench);
    Landscape face = Landscape.of(Partition.noded(section, board, List.of()));
    Landscape below = molten.rest().landscape();
    Joint.Between joint =
        Bridge.between(
            below,
            melt.wets(rest, bench),
            face,
            edge -> edge.beyond().equals(board.getFirst().id()),
            liquid,
            hold,
            bench.settings().arcTol());
    return switch (joint) {
      case Joint.Bridged bridged -> mounted(molten, bridged, face.partition().regions(), bench);
      case Joint.Impossible impossible -> throw Melt.shapeless(impossible, bench);
      case Joint.Dry() -> throw melt.dry(below.exposed(), bench);
    };
  }

  /// The board in its own frame, z towards the joint.
  private List<Region> board(Section section, Bench bench) {
    double width = Grid.snap(section.width());
    List<Geometry> shapes = new ArrayList<>();
    shapes.add(Grid.rectangle(0, FACE, land.radius(), land.thickness()));
    if (mask != null) {
      shapes.add(Grid.rectangle(mask.opening(), FACE, width, mask.thickness()));
    }
    double z = FACE;
    for (Film layer : layers) {
      shapes.add(Grid.rectangle(0, z - layer.thickness(), width, z));
      z -= layer.thickness();
    }
    List<Region> regions = new ArrayList<>();
    List<String> materials = makes();
    for (int i = 0; i < shapes.size(); i++) {
      String id = Film.id(info.id(), i, shapes.size());
      Geometry shape = Grid.intersection(shapes.get(i), shapes.get(i));
      regions.add(bench.region(id, materials.get(i), shape, bench.temperature(Bench.ROOM)));
    }
    return regions;
  }

  private Wafer mounted(Molten molten, Joint.Bridged joint, List<Region> board, Bench bench) {
    Partition rest = molten.rest().partition();
    Melt.checkClearance(0, joint.to(), rest.section(), bench);
    String id = melt.regions().getFirst();
    List<Region> regions = new ArrayList<>(rest.regions());
    regions.add(bench.region(id, molten.material(), joint.shape(), melt.solidus()));
    for (Region part : board) {
      Region turned = part.withShape(Grid.mirrored(part.shape(), joint.turn()));
      for (Region other : rest.regions()) {
        if (!Grid.intersection(turned.shape(), other.shape()).isEmpty()) {
          String message = "%s of the board would cut %s; the contact lines are %s um apart";
          throw bench.fault(
              "E-SHAPE", "standoff", message, turned.id(), other.id(), joint.standoff());
        }
      }
      regions.add(turned);
    }
    return molten.rest().with(regions, joint.arcs());
  }

  /// The metal pad of a board.
  ///
  /// @param material name of its metal
  /// @param thickness height above the board's first layer, um
  /// @param radius its radius, um
  public record Land(
      @Key("metal of the land") String material,
      @Key(
              value = "height above the board's first layer",
              quantity = Quantity.LENGTH,
              min = 0,
              above = true)
          double thickness,
      @Key(value = "radius of the land", quantity = Quantity.LENGTH, min = 0, above = true)
          double radius) {}

  /// The solder mask of a board, flat.
  ///
  /// @param material name of the mask
  /// @param thickness height above the board's first layer, um
  /// @param opening radius of its opening, um; the mask defines the joint if it is less than that
  ///   of the land
  public record SolderMask(
      @Key("material of the mask") String material,
      @Key(
              value = "height above the board's first layer",
              quantity = Quantity.LENGTH,
              min = 0,
              above = true)
          double thickness,
      @Key(
              value = "radius of the opening; below that of the land it bounds the joint",
              quantity = Quantity.LENGTH,
              min = 0,
              above = true)
          double opening) {}
}
