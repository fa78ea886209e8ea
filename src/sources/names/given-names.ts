import { folded } from './fold.ts'

/** Common given names of the languages that documents in English and French tell of. */
const table = `
Aaron Abel Abraham Ada Adam Adèle Adele Adolf Adolphe Adrian Adrien Agatha Agathe Agnes Agnès Aimé Alain Alan Albert Alberto
Albrecht Aldous Alec Alejandro Aleksandr Aleksander Aleksandra Alessandro Alex Alexander Alexandra Alexandre Alexei Alexey
Alexis Alfons Alfonso Alfred Alfredo Alice Alicia Aline Alison Alma Aloys Alphonse Amadeo Amanda Ambrose Amélie Amelia Amy
Anaïs Anastasia Anatole Anatoly André Andre Andrea Andreas Andrei Andrés Andrès Andrew Andrey Andrzej Angela Angelica Angelo
Anita Ann Anna Annabel Anne Annette Annie Anselm Anthony Antoine Anton Antoni Antonia Antonina Antonio Arkady Armand
Arnold Arsène Artem Arthur Arturo Aubrey Audrey August Auguste Augustin Augustine Augustus Aurélie Axel Barbara Barnaby
Barthélemy Bartolomeo Basil Beatrice Béatrice Ben Benedict Benito Benjamin Benoît Bernard Bernhard Bernardo Bertha Berthe
Bertolt Bertrand Bertram Beth Bettina Betty Bill Blaise Blanche Bob Boris Brendan Brian Bridget Bruce Bruno Camille Carl
Carla Carlo Carlos Carmen Carol Caroline Casimir Caspar Catherine Cecil Cécile Cecilia Céline Celia César Charles Charlie
Charlotte Chloé Chris Christian Christina Christine Christoph Christophe Christopher Clara Clare Clarissa Claude Claudia
Clémence Clement Clément Clifford Clive Colette Colin Conrad Constance Constantin Cordelia Cornelius Cyril Cyrus Cyprien
Dagmar Daisy Dan Daniel Daniela Danièle Daphne David Deborah Delphine Denis Denise Dennis Derek Desmond Diana Diane
Dick Diego Dieter Dietrich Dimitri Dmitri Dmitry Dolores Dominic Dominique Donald Donatien Dora Doris Dorothea Dorothy
Douglas Duncan Dwight Eberhard Edgar Édith Edith Edmond Édmond Edmund Édouard Edouard Eduard Eduardo Edward Edwin Egon Eileen
Elaine Eleanor Eléonore Elena Elias Élie Élisabeth Elisabeth Élise Elise Élisée Eliza Elizabeth Ella Ellen Elsa Elsie Emil
Émile Emile Emilia Émilie Emilie Emily Emma Emmanuel Emmeline Enrico Enrique Eric Éric Erich Erik Ernest Ernst Erwin Esther
Étienne Etienne Eugen Eugene Eugène Eugénie Eva Evelyn Evgeny Ezra Fanny Federico Félix Felix Felipe Ferdinand Fernand
Fernando Fidel Filippo Flora Florence Frances Francesca Francesco Francis Francisco Franck François Françoise Frank
Franz Fred Frédéric Frederic Frederick Frida Friedrich Fritz Fyodor Gabriel Gabriela Gabrielle Gaston Genevieve Geneviève
Geoffrey Georg George Georges Georgette Georgi Gérard Gerard Gerald Gerda Gerhard Germaine Gertrude Giacomo Gilbert
Gilles Giorgio Giovanni Gisèle Giuseppe Gladys Gleb Godfrey Gordon Grace Graham Greta Gregor Gregory Grégoire Grigory Grigori
Guido Guillaume Gustav Gustave Guy Gwendolyn Hannah Hans Harold Harriet Harry Heather Hector Hedwig Heinrich Heinz Hélène Helen
Helena Helene Helga Helmut Henri Henriette Henrietta Henrik Henry Herbert Hermann Herman Hilda Hippolyte Honoré Horace Horst Howard
Hubert Hugh Hugo Humphrey Ian Ida Ignace Ignaz Ignatius Igor Ilya Inès Ingrid Irena Irene Irène Iris Irma Isaac Isabel
Isabella Isabelle Isaiah Isidor Isidore Ivan Ivo Jack Jacob Jacqueline Jacques Jaime Jakob James Jan Jane Janet Jaroslav Jason
Jasper Javier Jean Jeanne Jeannette Jeannine Jennifer Jeremy Jerome Jérôme Jessica Jessie Jill Jim Joachim Joan Joanna Joaquín
Joe Joel Johan Johann Johanna Johannes John Jonathan Jorge José Josef Josefa Joseph Joséphine Josephine Joshua Josiah Joyce
Juan Juana Judith Jules Julia Julian Julián Juliana Julie Julien Juliet Juliette Julio Julius June Karel Karen Karin Karl
Karol Karoline Kasimir Kate Katharina Katharine Katherine Käthe Kathleen Katrina Keith Kenneth Kevin Kirill Klara Klaus
Konrad Konstantin Kurt Ladislav Lajos Lambert Lancelot Lara Laura Laure Laurence Laurent Laurette Lavinia Lawrence Lazar Lea
Léa Leah Leo Leon Léon Leonard Léonard Leonardo Leone Léonie Leonid Leonora Leopold Léopold Leslie Lester Lev Lewis Liam
Lidia Lila Lilian Lillian Lily Linda Lionel Lise Lisa Lisbeth Livia Lloyd Lola Lorenzo Lothar Lou Louis Louisa Louise
Luc Luca Lucas Lucia Lucian Lucie Lucien Lucienne Lucius Lucy Ludmila Ludovic Ludwig Luis Luisa Luise Luigi Luke Lydia Lyudmila
Mabel Madeleine Magda Magdalena Maggie Magnus Maksim Malcolm Manfred Manon Manuel Marc Marceau Marcel Marcelle Marcello Marco
Marcus Margaret Margarete Margarita Margery Margot Marguerite Maria Marian Mariana Marianne Marie Marina Mario Marion Marius
Marjorie Mark Markus Marta Martha Marthe Martin Martina Mary Mathieu Mathilde Matilda Matteo Matthew Matthias Maud Maude
Maurice Max Maxim Maxime Maximilian Maximilien May Melchior Mercedes Michael Michał Michail Michel Michele Michèle Michelle
Miguel Mikhail Mildred Millicent Milan Miloš Mina Minna Miriam Modest Moira Molly Mona Monica Monika Monique Moritz
Morris Moses Muriel Nadezhda Nadia Nadine Nancy Naomi Natalia Natalie Natasha Nathalie Nathan Nathaniel Neil Nell Nellie
Nestor Neville Niccolò Nicholas Nicola Nicolas Nicole Niels Nigel Nikita Nikolai Nikolaus Nikolay Nikos Nina Noah Noël Noel
Nora Norbert Norma Norman Octave Octavia Octavio Odette Odile Olaf Olga Oliver Olivia Olivier Olympe Orlando Oscar Oskar
Oswald Otto Owen Pablo Pamela Paolo Pascal Patrice Patricia Patrick Patty Paul Paula Paulette Paulina Pauline Pavel Pearl
Pedro Peggy Penelope Percy Per Peter Petra Petr Phil Philip Philippa Philippe Phillip Philomena Phyllis Pierre Pierrette
Pietro Piotr Polina Polly Pompeo Priscilla Prosper Pyotr Quentin Rachel Rafael Ralph Ramón Randolph Raoul Raphaël
Raphael Raúl Ray Raymond Rebecca Regina Régine Reinhard Reinhold René Renée Renata Reuben Rex Ricardo Richard Rita Robert
Roberta Roberto Robin Rodolphe Rodrigo Roger Roland Rolf Romain Roman Romeo Ronald Rosa Rosalie Rosalind Rose Rosemary Rosie
Ross Roy Rubén Rudolf Rudolph Rudyard Rufus Rupert Ruth Sabine Sacha Sally Salvador Salvatore Sam Samuel Sandra Sarah Saul
Sean Sébastien Sebastian Selma Serge Sergei Sergey Sergio Sheila Sibylle Sidney Siegfried Sigmund Silvia Simon Simone Simón Sofia
Solange Solomon Sonia Sonja Sophia Sophie Spencer Stanislas Stanislav Stanisław Stanley Stefan Stella Stephan Stéphane Stephanie
Stephen Steven Stewart Stuart Suzanne Susan Susanna Susannah Sven Sybil Sylvia Sylvie Tadeusz Tamara Tania Tatiana Ted
Teodor Terence Teresa Thaddeus Thelma Theo Theodor Theodora Theodore Théodore Théophile Theresa Thérèse Thibault Thomas
Thornton Timothy Titus Tobias Tom Tommaso Tony Toussaint Tristan Ulrich Ulrike Umberto Urban Ursula Vadim Valentin
Valentina Valentine Valéry Valerie Vanessa Varvara Vasily Vasili Vera Véra Vernon Veronica Véronique Vicente Victor
Victoria Victorine Viktor Vilhelm Vincent Vincenzo Viola Violet Virgil Virginie Vissarion Vittorio Vivian Vivien Vlad Vladimir
Walt Walter Wanda Warren Wendy Wenceslas Werner Wilfred Wilhelm Wilhelmina Will Willard William Willy Winifred
Winston Wladimir Wojciech Wolf Wolfgang Xavier Yakov Yann Yevgeni Yevgeny Yolande Yuri Yves Yvette Yvonne Zachary Zelda Zoe
Zoé Zofia
Abigail Abner Adrienne Aglaé Aileen Alasdair Aled Alphonsine Amand Amos Angus Anselme Apolline Aristide Aurore Baptiste
Barnabé Bastien Beryl Brigid Bérénice Clarence Clotilde Clovis Corentin Corin Cormac Damien Declan Deirdre Dilys Dulcie
Désiré Désirée Edgard Edmée Edna Effie Elijah Elspeth Enid Enoch Ephraim Ernestine Ethel Eudes Eulalie Euphrasie Eustache
Ezekiel Fabien Fabrice Fergus Fiona Firmin Florent Florentin Félicie Félicité Gaspard Ghislaine Gideon Gwen Gwendoline Gwyn
Gédéon Hamish Hester Hilary Hiram Hortense Huguette Ivy Jeremiah Jethro Josette Joël Lazare Letitia Lettice Levi Lucette
Léandre Léontine Maisie Marcelin Marceline Marmaduke Mavis Megan Meredith Micah Mollie Mungo Myrtle Mélanie Narcisse Nesta
Noémie Obadiah Octavie Odilon Olwen Owain Pascale Paulin Philibert Philomène Phineas Phoebe Renaud Rhoda Rhys Ronan Rosine
Roxane Réjane Rémi Rémy Seamus Seth Sidonie Silas Siméon Siobhan Siân Solveig Sylvain Sylvestre Thea Théodule Tiburce Una
Ursule Valère Victorien Winnie Zulma Zénaïde Éloi Évariste
Alister Archibald Asa Bartholomew Benedetta Caleb Cuthbert Dorcas Ebenezer Eustacia Gabriele Gerardus Giles Guglielmo Guiseppe
Hepzibah Isambard Jabez Jemima Keir Keziah Leonhard Lillie Lorna Louella Mahala Mattie Mercy Obed Olwyn Onésime Osbert Parnell
Patience Peregrine Prudence Rosetta Sabina Septimus Tabitha Temperance Théa Thirza Tobie Uriah Valentin Wilhelmine Zachariah Zebedee
`

const names = new Set(table.split(/\s+/).filter(Boolean).map(folded))

/** True for a common given name: `Anita`, `Élisée`. */
export function isGivenName(name: string): boolean {
  return names.has(folded(name)) || name.split('-').every((part) => names.has(folded(part)))
}
