package org.ballpad.mesh.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ballpad.mesh.CellBlock;
import org.ballpad.mesh.Interfaces;
import org.ballpad.mesh.Mesh;
import org.ballpad.mesh.MeshPart;
import org.ballpad.mesh.generate.MeshSizes;
import org.ballpad.mesh.generate.Mesher;
import org.ballpad.mesh.generate.Quality;
import org.ballpad.mesh.generate.Succession;
import org.ballpad.mesh.section.Region;
import org.junit.jupiter.api.Test;

/// What has been taken away keeps the area that it had, whatever stood in its place before or after
/// it, and all of it is meshed.
class PlacesTest {
  private static final int FLOWS = 80;
  private static final double LEAST = 0.1;

  @Test
  void theWholePastOfRandomFlowsIsThere() {
    int filledAgain = 0;
    int meshed = 0;
    for (int seed = 0; seed < FLOWS; seed++) {
      Flow flow = new RandomFlow(seed).flow();
      ProcessResult result;
      try {
        result = flow.run();
      } catch (StepFault fault) {
        continue;
      }
      Places places = Places.of(result.last(), flow.steps, result.snapshots(), LEAST);
      checkAreas(result, Removed.of(flow.steps, result.snapshots()), places, "flow " + seed);
      if (places.bodies().values().stream().anyMatch(bodies -> bodies.size() > 1)) {
        filledAgain++;
        if (filledAgain % 8 == 1) {
          checkMesh(result, places, "flow " + seed);
          meshed++;
        }
      }
    }
    assertTrue(filledAgain > 5 && meshed > 0, filledAgain + " filled again, " + meshed);
  }

  private static void checkAreas(
      ProcessResult result, List<Removed> lost, Places places, String flow) {
    double stays = 0;
    double passes = 0;
    for (Region place : places.partition().regions()) {
      List<String> bodies = places.bodies().getOrDefault(place.id(), List.of(place.id()));
      long lasting =
          bodies.stream()
              .filter(id -> result.last().region(id).filter(Region::structural).isPresent())
              .count();
      stays += lasting * place.shape().getArea();
      passes += place.structural() ? (bodies.size() - lasting) * place.shape().getArea() : 0;
    }
    double left = places.flowed() + places.thin() + places.loose();
    double all = area(result.last().regions());
    assertEquals(all, stays, 1e-5 * all, flow);
    assertEquals(
        area(lost.stream().map(Removed::region).toList()), passes + left, 1e-4 * all, flow);
  }

  private static double area(Collection<Region> regions) {
    return regions.stream()
        .filter(Region::structural)
        .mapToDouble(region -> region.shape().getArea())
        .sum();
  }

  /// Every body has cells, those that share a place the same ones.
  private static void checkMesh(ProcessResult result, Places places, String flow) {
    List<Region> bodies = new ArrayList<>(result.last().regions());
    places.removed().forEach(piece -> bodies.add(piece.region()));
    Mesh divided =
        Mesher.mesh(places.partition(), new MeshSizes(40.0, Map.of("corners", 2.0), 2.0));
    Mesh mesh = Succession.of(divided, bodies, places.bodies());
    assertTrue(Quality.of(mesh).leastJacobian() > 0.05, flow);
    assertEquals(
        bodies.stream().filter(Region::structural).map(Region::id).toList(),
        mesh.blocks().stream().map(block -> block.region()).toList(),
        flow);
    int cells =
        divided.blocks().stream()
            .mapToInt(block ->
                block.size() * places.bodies().getOrDefault(block.region(), List.of("")).size())
            .sum();
    assertEquals(cells, mesh.cellCount(), flow);
    checkInterfaces(mesh, places, flow);
  }

  /// What stays has the interfaces that it has alone.
  private static void checkInterfaces(Mesh mesh, Places places, String flow) {
    Set<String> passing =
        places.removed().stream().map(piece -> piece.region().id()).collect(Collectors.toSet());
    Mesh rest = MeshPart.without(mesh, passing).mesh();
    for (CellBlock a : rest.blocks()) {
      for (CellBlock b : rest.blocks()) {
        assertEquals(
            Interfaces.between(rest, a.region(), b.region()).ofFirst().size(),
            Interfaces.between(mesh, a.region(), b.region()).ofFirst().size(),
            flow + ": " + a.region() + "/" + b.region());
      }
    }
  }
}
