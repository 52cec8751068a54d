/// Values that wait for the node around them. Those that came last are taken together, and moved: of a copy everything in
/// them would be counted up and down.
struct Waiting<Element>: ~Copyable {
    private var places: UnsafeMutableBufferPointer<Element>
    private(set) var count = 0

    init(capacity: Int) { places = .allocate(capacity: capacity) }

    deinit {
        places[..<count].deinitialize()
        places.deallocate()
    }

    mutating func append(_ element: consuming Element) {
        if count == places.count { grow() }
        places.initializeElement(at: count, to: element)
        count += 1
    }

    private mutating func grow() {
        let larger = UnsafeMutableBufferPointer<Element>.allocate(capacity: max(1, 2 * places.count))
        _ = larger.moveInitialize(fromContentsOf: places[..<count])
        places.deallocate()
        places = larger
    }

    /// Takes all but the first so many.
    mutating func take(from first: Int) -> [Element] {
        if first == count { return [] }
        defer { count = first }
        // As most are: room for one is made with fewer questions.
        if count - first == 1 { return [places.moveElement(from: first)] }
        return [Element](most: count - first) { $0.moveInitialize(fromContentsOf: places[first..<count]) }
    }
}
