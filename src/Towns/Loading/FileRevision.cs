namespace GovGrid.Towns.Loading;

/// <summary>Changes the text of a file as it is read, as a scenario does that wants a town with something else in it.</summary>
/// <param name="file">Name of the file within its folder.</param>
/// <param name="text">What stands in it.</param>
/// <returns>What is read instead; the same text where nothing is changed.</returns>
public delegate string FileRevision(string file, string text);
