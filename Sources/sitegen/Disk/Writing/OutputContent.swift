import SitegenKit

/// What a file of the output is to hold.
enum OutputContent: Sendable {
    case bytes([UInt8])
    /// The bytes of another file, which stay on the disk: they are never in memory all at once.
    case copy(from: String)
}

/// What a build did to its output folder.
struct PublishSummary: Hashable, Sendable {
    /// The files of the site.
    var files = 0
    /// The files that are new or were changed.
    var written = 0
    var unchanged = 0
    /// The files of an earlier build that the site no longer has.
    var removed = 0
    /// The size of the whole site.
    var bytes = 0
}

extension OutputContent {
    /// As much of a file as is in memory at once when it is copied.
    private static let piece = 1 << 18

    /// What stands at a place, before it was looked into, if that holds these bytes already. `shown` is what an error calls it.
    func found(at location: String, size: Int, shown: String) throws(DiskError) -> Status? {
        switch self {
        case .bytes(let bytes):
            guard bytes.count == size else { return nil }
            return try DiskError.reading(shown) { () throws(Refusal) in
                let file = try Descriptor(reading: location)
                let status = try file.status()
                // One byte more, to notice a file that has grown.
                return try file.read(size + 1) == bytes ? status : nil
            }
        case .copy(let source):
            let original = try Self.original(source)
            guard try DiskError.reading(source, { () throws(Refusal) in try original.status().size }) == size else {
                return nil
            }
            let copy = try DiskError.reading(shown) { () throws(Refusal) in try Descriptor(reading: location) }
            let status = try DiskError.reading(shown) { () throws(Refusal) in try copy.status() }
            while true {
                let old = try DiskError.reading(shown) { () throws(Refusal) in try copy.read(Self.piece) }
                let new = try DiskError.reading(source) { () throws(Refusal) in try original.read(Self.piece) }
                if new != old { return nil }
                if new.count < Self.piece { return status }
            }
        }
    }

    /// Writes the bytes to a file that must not be there yet. Returns what stands there then.
    @discardableResult
    func write(
        to location: String, in folder: OpenFolder = .working, shown: @autoclosure () -> String
    ) throws(DiskError) -> Status {
        switch self {
        case .bytes(let bytes):
            return try DiskError.writing(shown()) { () throws(Refusal) in
                let file = try Self.create(location, in: folder)
                try file.write(bytes.span.bytes)
                let status = try file.status()
                try file.close()
                return status
            }
        case .copy(let source):
            let original = try Self.original(source)
            let file = try DiskError.writing(shown()) { () throws(Refusal) in try Self.create(location, in: folder) }
            try Self.copy(original, source, into: file, shown: shown())
            do throws(Refusal) {
                let status = try file.status()
                try file.close()
                return status
            } catch {
                throw .writing(shown(), error)
            }
        }
    }

    /// Writes the bytes into a file that is open for them.
    func write(into file: borrowing Descriptor, shown: @autoclosure () -> String) throws(DiskError) {
        switch self {
        case .bytes(let bytes):
            do throws(Refusal) { try file.write(bytes.span.bytes) } catch { throw .writing(shown(), error) }
        case .copy(let source): try Self.copy(try Self.original(source), source, into: file, shown: shown())
        }
    }

    private static func copy(
        _ original: borrowing Descriptor, _ source: String, into file: borrowing Descriptor,
        shown: @autoclosure () -> String
    ) throws(DiskError) {
        while true {
            let piece: [UInt8]
            do throws(Refusal) { piece = try original.read(Self.piece) } catch { throw .reading(source, error) }
            do throws(Refusal) { try file.write(piece.span.bytes) } catch { throw .writing(shown(), error) }
            if piece.count < Self.piece { return }
        }
    }

    private static func original(_ source: String) throws(DiskError) -> Descriptor {
        let file = try DiskError.reading(source) { () throws(Refusal) in
            try Descriptor(reading: source, followingLinks: true)
        }
        let kind = try DiskError.reading(source) { () throws(Refusal) in try file.status().kind }
        guard kind == .file else { throw .cannotRead(path: source, reason: FolderWalk.notAFile) }
        return file
    }

    private static func create(_ location: String, in folder: OpenFolder) throws(Refusal) -> Descriptor {
        let parent = location.lastSlash.map { location[..<$0] }
        // The first file of a new folder, most often: asking for the file before the folder would ask twice.
        if let parent, location.ends(with: "/index.html") {
            try Folder.makeAll(String(parent), in: folder)
            return try Descriptor(creating: location, in: folder)
        }
        do throws(Refusal) {
            return try Descriptor(creating: location, in: folder)
        } catch {
            guard error.isMissing, let parent else { throw error }
            try Folder.makeAll(String(parent), in: folder)
            return try Descriptor(creating: location, in: folder)
        }
    }
}
