import JapaneseText
import Testing

@Suite("Shares in whole per cent")
struct LargestRemainderTests {
    @Test(
        "come to a hundred, whatever is counted",
        arguments: [
            ([3, 21, 1], [12, 84, 4]), ([5, 19, 1], [20, 76, 4]), ([1, 1, 1], [34, 33, 33]),
            ([2, 9, 0], [18, 82, 0]), ([1, 2, 4], [14, 29, 57]), ([7], [100]),
        ])
    func shares(counts: [Int], expected: [Int]) {
        #expect(LargestRemainder.percentages(of: counts) == expected)
        #expect(expected.reduce(0, +) == 100)
    }

    @Test("are not made of nothing")
    func nothing() {
        #expect(LargestRemainder.percentages(of: [0, 0]) == [])
        #expect(LargestRemainder.percentages(of: []) == [])
    }
}
