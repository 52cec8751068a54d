/// Writes bytes behind each other into memory that has room for them. To ask for each byte whether there is would cost as much as
/// to write it: who writes a number, a posting or a key asks once.
struct ByteWriter {
    private let bytes: UnsafeMutableBufferPointer<UInt8>
    private(set) var count: Int

    fileprivate init(_ bytes: UnsafeMutableBufferPointer<UInt8>, _ count: Int) {
        self.bytes = bytes
        self.count = count
    }

    /// Makes sure that there is room for some more.
    @inline(__always)
    func need(_ more: Int) {
        precondition(more <= bytes.count - count, "as many bytes are written as room was made for")
    }

    /// Writes a byte, for which there is room.
    @inline(__always)
    mutating func append(_ byte: UInt8) {
        assert(count < bytes.count)
        bytes.initializeElement(at: count, to: byte)
        count += 1
    }

    /// The last byte; there is one.
    var last: UInt8 { bytes[count - 1] }

    mutating func removeLast() { count -= 1 }

    @inline(__always)
    mutating func append(contentsOf other: UnsafeBufferPointer<UInt8>) {
        need(other.count)
        _ = UnsafeMutableBufferPointer(rebasing: bytes[count...]).initialize(fromContentsOf: other)
        count += other.count
    }
}

extension [UInt8] {
    /// Appends what is written, which is no more than that.
    @inline(__always)
    mutating func append(mostBytes: Int, _ write: (_ writer: inout ByteWriter) -> Void) {
        append(addingCapacity: mostBytes) { span in
            span.withUnsafeMutableBufferPointer { bytes, count in
                var writer = ByteWriter(bytes, count)
                write(&writer)
                count = writer.count
            }
        }
    }
}
