/// A place outside of memory for bytes that are needed only later. The shell decides what it is; a value that has been put
/// there can be read until the spill is cleared.
package protocol Spill: AnyObject, Sendable {
    /// Takes bytes, and gives where they lie.
    func put(_ bytes: UnsafeRawBufferPointer) -> Int
    /// Reads bytes that were put there.
    func get(at offset: Int, into bytes: UnsafeMutableRawBufferPointer)
    /// Lets go of all of them: nobody reads any more.
    func clear()
}

/// Bytes in memory or in a spill. To most of a site's bytes every stage comes back once, and nobody has to have all of them
/// at hand.
package struct StoredBytes: Sendable {
    private enum Place: Sendable {
        case memory([UInt8])
        case spill(any Spill, offset: Int)
    }

    package let count: Int
    private let place: Place

    package init(_ bytes: [UInt8], in spill: (any Spill)? = nil) {
        count = bytes.count
        place = spill.map { .spill($0, offset: bytes.withUnsafeBytes($0.put)) } ?? .memory(bytes)
    }

    /// Reads them, where they are not in memory: whoever needs them more than once holds on to them.
    package var bytes: [UInt8] { bytes(in: 0..<count) }

    /// Some of them.
    package func bytes(in range: Range<Int>) -> [UInt8] {
        switch place {
        case .memory(let bytes): range.count == bytes.count ? bytes : Array(bytes[range])
        case .spill(let spill, let offset):
            [UInt8](most: range.count) { room in
                spill.get(at: offset + range.lowerBound, into: UnsafeMutableRawBufferPointer(room))
                return range.count
            }
        }
    }
}

extension StoredBytes: Equatable {
    package static func == (left: StoredBytes, right: StoredBytes) -> Bool {
        guard left.count == right.count else { return false }
        if case .spill(let spill, let offset) = left.place, case .spill(let other, offset) = right.place,
            spill === other
        {
            return true
        }
        return left.bytes == right.bytes
    }
}
