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
/// that a preview makes anew. Nobody waits for a block that is being written; where one cannot be, it stays in memory.
final class SpillFile: Spill {
    static let blockSize = 1 << 20

    private struct Blocks {
        /// Nil until a block is to be written.
        var file: File?
        /// The block that is being filled, and where it begins.
        var last: [UInt8] = []
        var start = 0
        /// By where they begin, full blocks that are not in the file: on their way there, or refused.
        var full: [Int: [UInt8]] = [:]
        /// The room of a block that has been written, for the next one.
        var spare: [UInt8] = []

        /// The bytes of a place, if they are in memory.
        func copy(at offset: Int, into bytes: UnsafeMutableRawBufferPointer) -> Bool {
            let block: (start: Int, bytes: [UInt8])
            if offset >= start {
                block = (start, last)
            } else if let start = full.keys.filter({ $0 <= offset }).max(), let bytes = full[start],
                offset - start < bytes.count
            {
                block = (start, bytes)
            } else {
                return false
            }
            bytes.copyBytes(from: block.bytes[(offset - block.start)...].prefix(bytes.count))
            return true
        }

        /// Sets the last block aside, which is full, and begins another. Answers where the full one begins.
        mutating func close() -> Int {
            let place = start
            start += last.count
            full[place] = last
            last = spare
            spare = []
            return place
        }

        /// Takes a block out of memory that is in the file now.
        mutating func free(_ place: Int) {
            guard var block = full.removeValue(forKey: place) else { return }
            block.removeAll(keepingCapacity: block.count <= SpillFile.blockSize)
            spare = block
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
        let (offset, full) = blocks.withLock { blocks in
            let isFull = !blocks.last.isEmpty && blocks.last.count + bytes.count > Self.blockSize
            let full = isFull ? blocks.close() : nil
            blocks.last.append(contentsOf: bytes)
            return (blocks.start + blocks.last.count - bytes.count, full)
        }
        if let full, write(full) { blocks.withLock { $0.free(full) } }
        return offset
    }

    /// Writes a full block. Whether the file took it.
    private func write(_ place: Int) -> Bool {
        do throws(Refusal) {
            let (file, block) = try blocks.withLock { blocks throws(Refusal) in
                if blocks.file == nil { blocks.file = try File(in: folder) }
                return (blocks.file, blocks.full[place] ?? [])
            }
            try file?.descriptor.write(block.span.bytes, at: place)
            return true
        } catch {
            return false
        }
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

    func clear() {
        // The file goes with the last who holds it, which takes a while, and outside of the lock.
        _ = blocks.withLock { blocks in
            defer { blocks = Blocks() }
            return blocks.file
        }
    }
}
