extension Array {
    /// The element of this name in an array that is sorted by it, found by halving.
    func named(_ name: String, by nameOf: (Element) -> String) -> Element? {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if nameOf(self[middle]) < name { low = middle + 1 } else { high = middle }
        }
        return low < count && nameOf(self[low]) == name ? self[low] : nil
    }
}
