import SitegenKit

/// Finds what lies below one of the project's folders. Opens folders and never a file.
struct FolderWalk {
    struct Found: Sendable {
        enum What: Sendable {
            /// A file to be read, and where it really lies.
            case text(location: String)
            case asset(size: Int)
            case problem(Snapshot.Problem)
        }

        let path: String
        let what: What
    }

    static let notAFile = "not a regular file"
    /// Links that name each other's folders can unfold a handful of them into more paths than there are atoms, with no
    /// loop among them.
    static let mostBehindLinks = 100_000

    /// A folder that is still to be looked into.
    private struct Stop {
        /// Its path in the snapshot.
        let path: String
        /// Where it really lies; links on the way to it are resolved.
        let location: RealPath
        /// The folders in which the links stand that led here. To enter one of them again, or a folder around one of
        /// them, is to come by the same link again, and so for ever.
        let leftAt: [RealPath]
    }

    private let root: RealPath
    private var found: [Found] = []
    private var stops: [Stop]
    private var behindLinks = 0

    /// What lies below a folder, in no order. `name` is what the paths begin with. Each folder is told to `entering` before it
    /// is looked into.
    static func files(
        below folder: String, named name: String, mostBehindLinks: Int = mostBehindLinks,
        entering: (RealPath) -> Void = { _ in }
    ) throws(DiskError) -> [Found] {
        var walk: FolderWalk
        do throws(Refusal) {
            walk = FolderWalk(root: try RealPath(existing: folder), named: name)
            entering(walk.root)
            // Below the root an unreadable folder is a problem of the content; here nothing would be left to build.
            let first = try Folder.entries(walk.root.text)
            walk.look(at: first, in: walk.stops.removeLast())
        } catch {
            throw error.isNotAFolder ? .notAFolder(path: folder) : .reading(folder, error)
        }
        while let stop = walk.stops.popLast() {
            guard walk.behindLinks <= mostBehindLinks else {
                throw .tooManyBehindLinks(path: folder, limit: mostBehindLinks)
            }
            entering(stop.location)
            do throws(Refusal) {
                walk.look(at: try Folder.entries(stop.location.text), in: stop)
            } catch {
                walk.add(stop.path, .problem(.unreadable(reason: error.reason)))
            }
        }
        return walk.found
    }

    private init(root: RealPath, named name: String) {
        self.root = root
        stops = [Stop(path: name, location: root, leftAt: [])]
    }

    private mutating func add(_ path: String, _ what: Found.What) {
        found.append(Found(path: path, what: what))
    }

    private mutating func look(at entries: [Folder.Entry], in folder: Stop) {
        if !folder.leftAt.isEmpty { behindLinks += entries.count }
        for entry in entries where !Self.isLeftOut(entry.bytes) {
            guard let name = entry.name else {
                let lossy = String(decoding: entry.bytes, as: UTF8.self)
                add("\(folder.path)/\(lossy)", .problem(.unreadable(reason: "its name is not valid UTF-8")))
                continue
            }
            let path = "\(folder.path)/\(name)"
            do throws(Refusal) {
                try look(at: name, entry.kind, in: folder)
            } catch {
                add(path, .problem(.unreadable(reason: error.reason)))
            }
        }
    }

    /// Hidden files and what editors leave behind.
    static func isLeftOut(_ name: [UInt8]) -> Bool {
        name.first == UInt8(ascii: ".") || name.last == UInt8(ascii: "~") || name.suffix(4).elementsEqual(".swp".utf8)
    }

    private mutating func look(at name: String, _ known: Status.Kind?, in folder: Stop) throws(Refusal) {
        let path = "\(folder.path)/\(name)"
        let location = RealPath(name, below: folder.location)
        // The file system's word for the kind saves a call for each file that is read.
        var kind = known
        if kind == nil { kind = try Status.of(location.text)?.kind }
        guard let kind else { return }
        if kind == .link {
            try follow(path, location, in: folder)
        } else {
            try look(at: path, kind, location, leftAt: folder.leftAt)
        }
    }

    private mutating func look(
        at path: String, _ kind: Status.Kind, _ location: RealPath, leftAt: [RealPath]
    ) throws(Refusal) {
        switch kind {
        case .folder:
            if path.utf8.starts(with: "content/".utf8), Snapshot.isRead(path) {
                add(path, .problem(.folder))
            } else {
                stops.append(Stop(path: path, location: location, leftAt: leftAt))
            }
        case .file:
            if Snapshot.isRead(path) {
                add(path, .text(location: location.text))
            } else if let status = try Status.of(location.text) {
                // Nobody opens it before it is published, which would be late to learn that it cannot be.
                try Permission.read.check(location.text)
                add(path, .asset(size: status.size))
            }
        case .link, .other:
            add(path, .problem(.unreadable(reason: Self.notAFile)))
        }
    }

    private mutating func follow(_ path: String, _ link: RealPath, in folder: Stop) throws(Refusal) {
        let target: RealPath
        do throws(Refusal) {
            target = try RealPath(existing: link.text)
        } catch {
            if error.isLinkLoop {
                add(path, .problem(.symlinkLoop))
            } else if error.isMissing {
                add(path, .problem(.unreadable(reason: "the symbolic link leads nowhere")))
            } else {
                throw error
            }
            return
        }
        guard target.isInside(root) else {
            add(path, .problem(.symlinkOutside(target: target.text)))
            return
        }
        let kind = try Status.behind(target.text).kind
        let leftAt = folder.leftAt + [folder.location]
        if kind == .folder, leftAt.contains(where: { $0.isInside(target) }) {
            add(path, .problem(.symlinkLoop))
        } else {
            try look(at: path, kind, target, leftAt: leftAt)
        }
    }
}
