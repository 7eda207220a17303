package org.ballpad.mesh.io;

import java.io.IOException;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.ballpad.mesh.CellBlock;
import org.ballpad.mesh.CellShape;
import org.ballpad.mesh.Mesh;

/// Writes a mesh with its fields as VTK XML unstructured grid, which ParaView reads.
///
/// r and z become x and y; lengths stay in um. Every cell carries the index of its block as
/// `block`; a comment at the top of the file says which region and material each index is. Numbers
/// are base64 of their size and bytes, so nothing is rounded.
///
/// - **Shape** point arrays hold n numbers, or 2 n interleaved r and z, which are written as
///   vectors with a third component of 0; cell arrays hold one number per cell, block by block.
/// - **Source** VTK file formats, XML formats, `UnstructuredGrid`, inline binary with 64-bit sizes.
public final class VtuWriter {
  private final Mesh mesh;
  private final Writer out;

  private VtuWriter(Writer out, Mesh mesh) {
    this.out = out;
    this.mesh = mesh;
  }

  /// Writes one grid; does not close the writer.
  ///
  /// @param pointData arrays over nodes, by name
  /// @param cellData arrays over cells, by name
  /// @throws IllegalArgumentException where the length of an array does not fit the mesh
  public static void write(
      Writer out, Mesh mesh, Map<String, double[]> pointData, Map<String, double[]> cellData)
      throws IOException {
    VtuWriter writer = new VtuWriter(out, mesh);
    writer.open();
    writer.points();
    writer.cells();
    out.write("<PointData>\n");
    for (Map.Entry<String, double[]> array : pointData.entrySet()) {
      writer.pointArray(array.getKey(), array.getValue());
    }
    out.write("</PointData>\n<CellData>\n");
    writer.blocks();
    for (Map.Entry<String, double[]> array : cellData.entrySet()) {
      require(array.getKey(), array.getValue().length, mesh.cellCount());
      writer.floats(array.getKey(), 1, array.getValue());
    }
    out.write("</CellData>\n</Piece>\n</UnstructuredGrid>\n</VTKFile>\n");
  }

  private void open() throws IOException {
    out.write("<?xml version=\"1.0\"?>\n<!-- block: region, material\n");
    for (int b = 0; b < mesh.blocks().size(); b++) {
      CellBlock block = mesh.blocks().get(b);
      out.write("  " + b + ": " + block.region() + ", " + block.material() + "\n");
    }
    out.write(
        "-->\n<VTKFile type=\"UnstructuredGrid\" version=\"1.0\" byte_order=\"LittleEndian\""
            + " header_type=\"UInt64\">\n<UnstructuredGrid>\n");
    out.write(
        "<Piece NumberOfPoints=\"%d\" NumberOfCells=\"%d\">\n"
            .formatted(mesh.nodeCount(), mesh.cellCount()));
  }

  private void points() throws IOException {
    out.write("<Points>\n");
    floats("points", 3, withThird(mesh.coordinates()));
    out.write("</Points>\n");
  }

  private void cells() throws IOException {
    int entries = mesh.blocks().stream().mapToInt(block -> block.nodes().length).sum();
    ByteBuffer connectivity = buffer(4 * entries);
    ByteBuffer offsets = buffer(4 * mesh.cellCount());
    ByteBuffer types = buffer(mesh.cellCount());
    int offset = 0;
    for (CellBlock block : mesh.blocks()) {
      Arrays.stream(block.nodes()).forEach(connectivity::putInt);
      for (int c = 0; c < block.size(); c++) {
        offset += block.shape().nodes();
        offsets.putInt(offset);
        types.put(type(block.shape()));
      }
    }
    out.write("<Cells>\n");
    array("connectivity", "Int32", 1, connectivity);
    array("offsets", "Int32", 1, offsets);
    array("types", "UInt8", 1, types);
    out.write("</Cells>\n");
  }

  private void blocks() throws IOException {
    ByteBuffer index = buffer(4 * mesh.cellCount());
    List<CellBlock> blocks = mesh.blocks();
    for (int b = 0; b < blocks.size(); b++) {
      for (int c = 0; c < blocks.get(b).size(); c++) {
        index.putInt(b);
      }
    }
    array("block", "Int32", 1, index);
  }

  private void pointArray(String name, double[] values) throws IOException {
    if (values.length == 2 * mesh.nodeCount()) {
      floats(name, 3, withThird(values));
    } else {
      require(name, values.length, mesh.nodeCount());
      floats(name, 1, values);
    }
  }

  private void floats(String name, int components, double[] values) throws IOException {
    ByteBuffer bytes = buffer(8 * values.length);
    bytes.asDoubleBuffer().put(values);
    array(name, "Float64", components, bytes);
  }

  private void array(String name, String type, int components, ByteBuffer bytes)
      throws IOException {
    ByteBuffer sized = buffer(8 + bytes.capacity()).putLong(bytes.capacity()).put(bytes.array());
    out.write(
        "<DataArray type=\"%s\" Name=\"%s\" NumberOfComponents=\"%d\" format=\"binary\">"
            .formatted(type, name, components));
    out.write(Base64.getEncoder().encodeToString(sized.array()));
    out.write("</DataArray>\n");
  }

  private static byte type(CellShape shape) {
    return switch (shape) {
      case T3 -> 5;
      case T6 -> 22;
      case Q4 -> 9;
      case Q8 -> 23;
    };
  }

  private static double[] withThird(double[] pairs) {
    double[] triples = new double[pairs.length / 2 * 3];
    for (int i = 0; i < pairs.length / 2; i++) {
      triples[3 * i] = pairs[2 * i];
      triples[3 * i + 1] = pairs[2 * i + 1];
    }
    return triples;
  }

  private static ByteBuffer buffer(int bytes) {
    return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static void require(String name, int given, int wanted) {
    if (given != wanted) {
      throw new IllegalArgumentException(
          name + " has " + given + " numbers where the mesh asks for " + wanted);
    }
  }
}
