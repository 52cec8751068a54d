import Synchronization

/// Looks at the folders again and again, where the system tells of no changes: on shared disks, and where its limits are
/// reached. A change that leaves a file's size, its times and its identity as they were is told while they are fresh.
final class PollingWatch: FolderWatch {
    private typealias Survey = [String: [String: FileSignature]]

    private let surveys = Mutex<Survey>([:])
    private let looking = Mutex<Task<Void, Never>?>(nil)

    init(every interval: Duration = .milliseconds(500), _ tell: @escaping @Sendable ([FolderEvent]) -> Void) {
        let task = Task { [weak self] in
            while !Task.isCancelled {
                let start = ContinuousClock.now
                let events = self?.look() ?? []
                if !events.isEmpty { tell(events) }
                // A large project is looked at less often, so that it takes a twentieth of one processor at most.
                try? await Task.sleep(for: max(interval, (ContinuousClock.now - start) * 20))
            }
        }
        looking.withLock { $0 = task }
    }

    deinit { stop() }

    func stop() { looking.withLock { $0?.cancel() } }

    func watch(_ folder: RealPath) {
        surveys.withLock { surveys in
            // What is there when a folder is named first is read afterwards.
            if surveys[folder.text] == nil { surveys[folder.text] = Self.survey(folder.text) ?? [:] }
        }
    }

    private func look() -> [FolderEvent] {
        surveys.withLock { surveys in
            var events: [FolderEvent] = []
            for (folder, old) in surveys {
                let new = Self.survey(folder)
                surveys[folder] = new
                for name in Set(old.keys).union(new?.keys ?? [:].keys) {
                    let signature = new?[name]
                    if signature != old[name] || signature?.isFresh == true {
                        events.append(.changed(RealPath.join(folder, name)))
                    }
                }
                if new == nil { events.append(.changed(folder)) }
            }
            return events
        }
    }

    private static func survey(_ folder: String) -> [String: FileSignature]? {
        do throws(Refusal) {
            var found: [String: FileSignature] = [:]
            for entry in try Folder.entries(folder) {
                guard let name = entry.name else { continue }
                found[name] = FileSignature(RealPath.join(folder, name))
            }
            return found
        } catch {
            return nil
        }
    }
}
