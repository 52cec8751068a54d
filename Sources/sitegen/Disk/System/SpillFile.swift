import Markdown
import Synchronization

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A temporary file for what a build needs only later. It has no name, so it is gone with the process, however that ends.
///
/// It is written a block at a time, and the last block is in memory: a small site has no other, and neither has one page
/// that a preview makes anew. Where a block cannot be written it stays in memory.
final class SpillFile: Spill {
    static let blockSize = 1 << 20

    private struct Blocks {
        /// Nil until a block is to be written.
        var file: File?
        /// The block that is being filled, and where it begins.
        var last: [UInt8] = []
        var start = 0
        /// By where they begin, those that could not be written.
        var refused: [Int: [UInt8]] = [:]

        /// The bytes of a place, if they are in memory.
        func copy(at offset: Int, into bytes: UnsafeMutableRawBufferPointer) -> Bool {
            let block: (start: Int, bytes: [UInt8])
            if offset >= start {
                block = (start, last)
            } else if let start = refused.keys.filter({ $0 <= offset }).max(), let bytes = refused[start],
                offset - start < bytes.count
            {
                block = (start, bytes)
            } else {
                return false
            }
            bytes.copyBytes(from: block.bytes[(offset - block.start)...].prefix(bytes.count))
            return true
        }
    }

    private final class File: Sendable {
        let descriptor: Descriptor

        init(in folder: String) throws(Refusal) {
            descriptor = try Descriptor(temporaryIn: folder)
        }
    }

    private let folder: String
    private let blocks = Mutex(Blocks())

    init(folder: String = Temporary.folder) {
        self.folder = folder
    }

    func put(_ bytes: UnsafeRawBufferPointer) -> Int {
        blocks.withLock { blocks in
            if !blocks.last.isEmpty, blocks.last.count + bytes.count > Self.blockSize { write(&blocks) }
            blocks.last.append(contentsOf: bytes)
            return blocks.start + blocks.last.count - bytes.count
        }
    }

    private func write(_ blocks: inout Blocks) {
        let count = blocks.last.count
        do throws(Refusal) {
            if blocks.file == nil { blocks.file = try File(in: folder) }
            try blocks.file?.descriptor.write(blocks.last.span.bytes, at: blocks.start)
            blocks.last.removeAll(keepingCapacity: count <= Self.blockSize)
        } catch {
            blocks.refused[blocks.start] = blocks.last
            blocks.last = []
        }
        blocks.start += count
    }

    func get(at offset: Int, into bytes: UnsafeMutableRawBufferPointer) {
        let (isInMemory, file) = blocks.withLock { ($0.copy(at: offset, into: bytes), $0.file) }
        if isInMemory { return }
        guard let file else { preconditionFailure("what is read was put there") }
        do throws(Refusal) {
            try file.descriptor.read(into: bytes, at: offset)
        } catch {
            // The disk has lost what it had taken, and with it a part of the site: there is nothing to go on with.
            let loss = DiskError.spillLost(folder: folder, reason: error.reason)
            Terminal.fail(loss.message, help: loss.help)
            _exit(loss.status)
        }
    }
}
