import SitegenKit

/// What the bytes of a file are, as publishing compares them.
struct FileDigest: Hashable, Sendable {
    let size: Int
    /// The SHA-256, in hexadecimal digits.
    let hash: String
}

extension FileDigest {
    private static let piece = 1 << 20

    /// Reads files where they lie.
    static func all(
        of paths: [OutputPath], in files: BuiltFiles, jobs: Int, leavingOutUnreadable: Bool = false
    ) async throws(PublishError) -> [OutputPath: FileDigest] {
        let turns = Turns(paths.count)
        let results = await withTaskGroup(of: Result<[(OutputPath, FileDigest)], PublishError>.self) { group in
            for _ in 0..<jobs {
                group.addTask {
                    var found: [(OutputPath, FileDigest)] = []
                    while let turn = turns.take() {
                        do throws(PublishError) {
                            found.append((paths[turn], try FileDigest(at: files.location(of: paths[turn]))))
                        } catch {
                            if leavingOutUnreadable { continue }
                            turns.stop()
                            return .failure(error)
                        }
                    }
                    return .success(found)
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        var all: [OutputPath: FileDigest] = [:]
        for result in results { all.merge(try result.get()) { $1 } }
        return all
    }

    private init(at location: String) throws(PublishError) {
        do throws(Refusal) {
            let file = try Descriptor(reading: location)
            var hash = SHA256()
            var size = 0
            while true {
                let bytes = try file.read(Self.piece)
                hash.add(bytes)
                size += bytes.count
                if bytes.count < Self.piece { break }
            }
            self.init(size: size, hash: hash.digits())
        } catch {
            throw .disk(.reading(location, error))
        }
    }
}
