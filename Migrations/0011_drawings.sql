-- What drawings count of meetings, apart from their records, which are long: a walk over all of them reads only this.
CREATE INDEX meetings_drawn ON meetings (doc, status, kind, date, date_from, date_to, place, country);
