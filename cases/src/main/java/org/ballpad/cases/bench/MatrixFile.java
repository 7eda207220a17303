package org.ballpad.cases.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import org.ballpad.solver.sparse.CscMatrix;

/// A symmetric matrix with the places of its equations, as benchmarks keep it in a file.
///
/// - **Shape** little-endian: int64 n, int64 nnz, int64 colptr\[n + 1\], int32 rowidx\[nnz\],
///   double value\[nnz\] (lower triangle by columns, rows increasing, diagonals stored); then,
///   optional, int32 dim and double coordinates\[n * dim\].
///
/// @param matrix the matrix
/// @param dim coordinates of an equation, 0 where the file has none
/// @param coordinates of all equations, one equation after the other
public record MatrixFile(CscMatrix matrix, int dim, double[] coordinates) {
  /// Reads a file.
  ///
  /// @throws IOException if it cannot be read or is no such matrix
  public static MatrixFile read(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      if (channel.size() > Integer.MAX_VALUE) {
        throw new IOException(file + ": larger than 2 GiB, which is more than is read here");
      }
      ByteBuffer bytes =
          channel
              .map(FileChannel.MapMode.READ_ONLY, 0, channel.size())
              .order(ByteOrder.LITTLE_ENDIAN);
      return read(bytes);
    } catch (BufferUnderflowException | IllegalArgumentException wrong) {
      throw new IOException(file + ": not a matrix file: " + reason(wrong), wrong);
    }
  }

  /// Writes what [#read] reads.
  public void write(OutputStream stream) throws IOException {
    CscMatrix a = matrix;
    ByteBuffer head = buffer(8 * (a.n() + 3));
    head.putLong(a.n()).putLong(a.values().length);
    for (int start : a.colStart()) {
      head.putLong(start);
    }
    stream.write(head.array());
    ByteBuffer rows = buffer(4 * a.rowIndex().length);
    rows.asIntBuffer().put(a.rowIndex());
    stream.write(rows.array());
    writeDoubles(a.values(), stream);
    stream.write(buffer(4).putInt(dim).array());
    writeDoubles(coordinates, stream);
  }

  private static void writeDoubles(double[] values, OutputStream stream) throws IOException {
    ByteBuffer bytes = buffer(8 * values.length);
    bytes.asDoubleBuffer().put(values);
    stream.write(bytes.array());
  }

  private static ByteBuffer buffer(int bytes) {
    return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static String reason(RuntimeException wrong) {
    return wrong instanceof BufferUnderflowException ? "it ends too early" : wrong.getMessage();
  }

  private static MatrixFile read(ByteBuffer bytes) {
    long n = bytes.getLong();
    long entries = bytes.getLong();
    if (n < 1 || entries < n || 8 * n + 12 * entries > bytes.remaining()) {
      throw new IllegalArgumentException(n + " equations and " + entries + " entries do not fit");
    }
    int[] colStart = new int[(int) n + 1];
    for (int j = 0; j <= n; j++) {
      colStart[j] = Math.toIntExact(bytes.getLong());
    }
    int[] rowIndex = new int[(int) entries];
    double[] values = new double[(int) entries];
    bytes.slice().order(bytes.order()).asIntBuffer().get(rowIndex);
    bytes.position(bytes.position() + 4 * rowIndex.length);
    bytes.slice().order(bytes.order()).asDoubleBuffer().get(values);
    bytes.position(bytes.position() + 8 * values.length);
    CscMatrix matrix = new CscMatrix((int) n, colStart, rowIndex, values);
    requireOrder(matrix);
    int dim = bytes.hasRemaining() ? bytes.getInt() : 0;
    if (dim < 0 || dim > 3) {
      throw new IllegalArgumentException(dim + " coordinates of an equation");
    }
    double[] coordinates = new double[(int) n * dim];
    bytes.slice().order(bytes.order()).asDoubleBuffer().get(coordinates);
    return new MatrixFile(matrix, dim, coordinates);
  }

  private static void requireOrder(CscMatrix a) {
    for (int j = 0; j < a.n(); j++) {
      for (int p = a.colStart()[j] + 1; p < a.colStart()[j + 1]; p++) {
        if (a.rowIndex()[p] <= a.rowIndex()[p - 1] || a.rowIndex()[p] >= a.n()) {
          throw new IllegalArgumentException("rows of column " + j + " do not increase below n");
        }
      }
    }
  }
}
