namespace Hearsay.Stories;

/// <summary>
/// Numbers in order, with a small field of bits that tells of nearly every other number that it is not among them: two sets of hundreds that share
/// a few are compared in a tenth of the time that a merge of them takes.
/// </summary>
internal readonly struct NumberSet
{
    private const int FieldBits = 4096; // of 200 numbers one in twenty others seems to be among them
    private const int FieldMask = (FieldBits / 64) - 1;

    private readonly int[] numbers;
    private readonly ulong[] field = new ulong[FieldBits / 64];

    /// <param name="numbers">Ascending, each once, from 0.</param>
    public NumberSet(int[] numbers)
    {
        this.numbers = numbers;
        foreach (var number in numbers)
        {
            field[(number >> 6) & FieldMask] |= 1UL << number;
        }
    }

    public int Count => numbers.Length;

    public int this[int place] => numbers[place];

    /// <summary>What both hold, ascending.</summary>
    public SharedPlaces SharedWith(NumberSet other) => new(this, other);

    /// <summary>Goes through the numbers of two sets: where each stands in the one and in the other.</summary>
    internal struct SharedPlaces
    {
        private readonly ulong[] field;
        private readonly int[] mine;
        private readonly int[] theirs;

        public SharedPlaces(NumberSet mine, NumberSet theirs)
        {
            (field, this.mine, this.theirs) = (mine.field, mine.numbers, theirs.numbers);
            Theirs = -1;
        }

        public int Mine { get; private set; }

        public int Theirs { get; private set; }

        public bool MoveNext()
        {
            var (bits, a, b, i, j) = (field, mine, theirs, Mine, Theirs + 1);
            for (; j < b.Length; j++)
            {
                var number = b[j];
                if (((bits[(number >> 6) & FieldMask] >> number) & 1) == 0)
                {
                    continue;
                }

                while (i < a.Length && a[i] < number)
                {
                    i++;
                }

                if (i < a.Length && a[i] == number)
                {
                    break;
                }
            }

            (Mine, Theirs) = (i, j);
            return j < b.Length;
        }
    }
}
