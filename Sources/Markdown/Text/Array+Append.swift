/// Appends bytes that lie together, which is how nearly all of a site's bytes are written. The library's own ways are made for
/// sequences of any kind: they look for elements behind those that they have copied, and ask a text for its bytes twice.
extension [UInt8] {
    @usableFromInline
    package mutating func append(contentsOf bytes: UnsafeBufferPointer<UInt8>) {
        // To append nothing to an array without memory would write into what all such arrays of all threads share.
        guard let start = bytes.baseAddress, bytes.count > 0 else { return }
        append(addingCapacity: bytes.count) { room in
            room.withUnsafeMutableBufferPointer { room, filled in
                room.baseAddress?.initialize(from: start, count: bytes.count)
                filled = bytes.count
            }
        }
    }

    package mutating func append(contentsOf bytes: UnsafeRawBufferPointer) {
        append(contentsOf: bytes.assumingMemoryBound(to: UInt8.self))
    }

    package mutating func append(contentsOf text: String.UTF8View) {
        if text.withContiguousStorageIfAvailable({ append(contentsOf: $0) }) == nil { append(contentsOf: Array(text)) }
    }
}
