using System.Globalization;
using GovGrid.Silo.Tests.Child;

// The test assembly is also the program that its tests start, watch from outside and kill.
return args switch
{
    ["write", var directory, var writers] => await Writing.Run(directory, int.Parse(writers, CultureInfo.InvariantCulture)),
    ["tell", var directory, var speed] => await Telling.Run(directory, double.Parse(speed, CultureInfo.InvariantCulture)),
    ["attempt", var directory] => await Attempting.Run(directory),
    _ => throw new ArgumentException("Expected: write DIRECTORY WRITERS, or: tell DIRECTORY SPEED, or: attempt DIRECTORY"),
};
