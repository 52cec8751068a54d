import Markdown
import Synchronization

/// A spill that is none: what is put there stays in memory.
package final class MemorySpill: Spill {
    private let bytes = Mutex<[UInt8]>([])

    package init() {}

    package var count: Int { bytes.withLock(\.count) }

    package func put(_ new: UnsafeRawBufferPointer) -> Int {
        bytes.withLock { bytes in
            bytes.append(contentsOf: new)
            return bytes.count - new.count
        }
    }

    package func get(at offset: Int, into old: UnsafeMutableRawBufferPointer) {
        bytes.withLock { old.copyBytes(from: $0[offset...].prefix(old.count)) }
    }

    package func clear() { bytes.withLock { $0 = [] } }
}
