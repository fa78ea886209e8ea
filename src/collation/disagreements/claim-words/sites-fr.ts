/** French names of houses and streets, which lie in a town: `rue du Puits`. */
export const frenchSites = /^(?:rue|place|quai|avenue|boulevard|impasse|villa|hôtel|hôpital|ferme|manoir|château)\s/iu
