CREATE TABLE reports (
  id uuid PRIMARY KEY,
  version integer NOT NULL,
  revision integer NOT NULL,
  published_revision integer,
  published_at timestamp with time zone,
  created_at timestamp with time zone NOT NULL,
  updated_at timestamp with time zone NOT NULL,
  edition text NOT NULL,
  year integer NOT NULL,
  body_name text NOT NULL,
  title text NOT NULL,
  CONSTRAINT reports_version_positive CHECK (version > 0)
);

CREATE TABLE revisions (
  report_id uuid NOT NULL,
  number integer NOT NULL,
  report text NOT NULL,
  hash text NOT NULL,
  previous_hash text,
  created_at timestamp with time zone NOT NULL,
  CONSTRAINT revisions_pkey PRIMARY KEY (report_id, number),
  CONSTRAINT revisions_report_id_reports_id_fk FOREIGN KEY (report_id) REFERENCES reports (id)
);

CREATE TABLE publications (
  report_id uuid NOT NULL,
  revision integer NOT NULL,
  published_at timestamp with time zone NOT NULL,
  CONSTRAINT publications_pkey PRIMARY KEY (report_id, revision),
  CONSTRAINT publications_revision_fkey FOREIGN KEY (report_id, revision) REFERENCES revisions (report_id, number)
);
