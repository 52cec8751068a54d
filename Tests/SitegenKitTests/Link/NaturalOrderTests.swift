import SitegenKit
import Testing

@Suite struct NaturalOrderTests {
    @Test func digitsCountAsNumbers() {
        let sorted = ["E10", "E9", "E009", "E1", "e1", "E", "E1a", "404", "42"].sorted {
            NaturalOrder.compare($0, $1) < 0
        }
        #expect(sorted == ["42", "404", "E", "E1", "E1a", "E009", "E9", "E10", "e1"])
    }

    @Test func theOrderIsTotal() {
        let words = [
            "01", "1", "001", "a1b", "a01b", "a1", "", "1a", "9999999999999999999999", "10000000000000000000000",
        ]
        for one in words {
            for other in words {
                let order = NaturalOrder.compare(one, other)
                #expect((order == 0) == (one == other), "\(one) \(other)")
                #expect((order < 0) == (NaturalOrder.compare(other, one) > 0), "\(one) \(other)")
            }
        }
    }
}
