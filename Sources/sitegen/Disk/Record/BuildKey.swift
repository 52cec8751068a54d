import Markdown
import SitegenKit

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
    import MachO
#endif

/// All that decides what a build writes and says, as one hash.
struct BuildKey {
    private(set) var hash = ContentHash()

    /// Nil where that cannot be told: the executable cannot be found, or an asset has been changed only just now, and might
    /// be changed again without its time changing.
    init?(_ snapshot: Snapshot, _ options: BuildOptions, style: [String], source: String) {
        guard let executable = Self.executable else { return nil }
        hash.add(Version.current)
        add(executable)
        // All of them by their names, those that will be added too; only how many threads share the work decides nothing.
        var options = options
        options.jobs = 0
        hash.add("\(options)")
        for part in style { hash.add(part) }
        hash.add(snapshot.today?.description ?? "")
        for file in snapshot.files {
            hash.add(file.path)
            switch file.content {
            case .text(let text): hash.add(text.hash)
            case .problem(let problem): hash.add("\(problem)")
            case .asset:
                guard let asset = Self.asset(RealPath.join(source, file.path)) else { return nil }
                add(asset)
            }
        }
        for file in snapshot.included {
            hash.add(file.path)
            if case .text(let text) = file.content { hash.add(text.hash) } else { hash.add("\(file.content)") }
        }
    }

    /// By when it was changed, and not by when it was written: a copy may keep the time of what it is a copy of.
    private mutating func add(_ status: Status) {
        hash.add(status.size)
        hash.add(status.changed.seconds)
        hash.add(status.changed.nanoseconds)
        hash.add(status.identity.inode)
    }

    private static func asset(_ path: String) -> Status? {
        do throws(Refusal) {
            let status = try Status.behind(path)
            return status.changed.isWithin(1) ? nil : status
        } catch {
            return nil
        }
    }

    /// Two builds of sitegen may have one version, while it is worked on.
    private static var executable: Status? {
        #if canImport(Glibc)
            let path = "/proc/self/exe"
        #else
            var size = UInt32(PATH_MAX)
            let path = String(
                unsafeUninitializedCapacity: Int(size),
                initializingUTF8With: { buffer in
                    buffer.withMemoryRebound(to: CChar.self) { buffer in
                        _NSGetExecutablePath(buffer.baseAddress!, &size) == 0 ? strlen(buffer.baseAddress!) : 0
                    }
                })
        #endif
        do throws(Refusal) {
            return try Status.behind(path)
        } catch {
            return nil
        }
    }
}
