import SitegenKit

/// A file of the built site, as publishing sees it.
struct SiteFile: Hashable, Sendable {
    let path: OutputPath
    let size: Int
    let hash: String
    let rank: Plan.Rank
}

extension SiteFile {
    private static let piece = 1 << 20

    /// Reads every file of a plan where it lies.
    static func all(_ planned: [(path: OutputPath, rank: Plan.Rank)], in files: BuiltFiles, jobs: Int)
        async throws(PublishError) -> [SiteFile]
    {
        let turns = Turns(planned.count)
        let results = await withTaskGroup(of: Result<[SiteFile], PublishError>.self) { group in
            for _ in 0..<jobs {
                group.addTask {
                    var found: [SiteFile] = []
                    while let turn = turns.take() {
                        let (path, rank) = planned[turn]
                        do throws(PublishError) {
                            found.append(try SiteFile(path, rank, at: files.location(of: path)))
                        } catch {
                            turns.stop()
                            return .failure(error)
                        }
                    }
                    return .success(found)
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        var all: [SiteFile] = []
        for result in results { all += try result.get() }
        return all.sorted { $0.path < $1.path }
    }

    private init(_ path: OutputPath, _ rank: Plan.Rank, at location: String) throws(PublishError) {
        self.path = path
        self.rank = rank
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
            self.hash = hash.digits()
            self.size = size
        } catch {
            throw .disk(.reading(location, error))
        }
    }
}
