BEGIN TRANSACTION;
CREATE TABLE account (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	account_id VARCHAR NOT NULL, 
	name BLOB NOT NULL, 
	unit VARCHAR, 
	CONSTRAINT pk_account PRIMARY KEY (account_id)
);
INSERT INTO "account" VALUES('2022-09-01 02:00:00.000000','admin','stat',X'343232313134346199FED672D09DCBC1C043992943A429883D23B0FCCB2484B2738E9FBA4DED9FECCF70',NULL);
INSERT INTO "account" VALUES('2022-09-01 02:00:00.000000','admin','sup',X'343232313134346129C72709FAD1CD2512A8AA81E8B211D5B4C651DE34CA778B4E1FE5EC044238EC18E7',NULL);
INSERT INTO "account" VALUES('2022-09-01 02:00:00.000000','admin','town',X'3432323131343461B5C4B4538EFC6BBFC3793B88E6473217AE2912C574850DC2F02E68F44727C0FB8346B71B4F',NULL);
INSERT INTO "account" VALUES('2022-09-01 02:00:00.000000','admin','enum',X'3432323131343461508492F55DECEDBACD1C67D5FD3853877F08B6AF7870121541B0511E6D3522C41C9D035B91',NULL);
INSERT INTO "account" VALUES('2022-09-01 02:00:00.000000','admin','audit',X'3432323131343461D94266CF50BBBC16F876FF8F5A0B7727FC67BA767A5A6474637E22AFF99DBD14DD01',NULL);
INSERT INTO "account" VALUES('2022-09-01 02:00:00.000000','admin','admin',X'3432323131343461BA23D4299C13AC896174BF064DE2E856063C8465F9F1AB3E565BE7E264C39C41AD9E',NULL);
CREATE TABLE account_activity (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	account_id VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	is_active BOOLEAN NOT NULL, 
	reason BLOB, 
	CONSTRAINT pk_account_activity PRIMARY KEY (account_id, version), 
	CONSTRAINT fk_account_activity_account_id FOREIGN KEY(account_id) REFERENCES account (account_id)
);
INSERT INTO "account_activity" VALUES('2022-09-01 02:00:00.000000','stat','audit',1,1,X'3432323131343461F16F1F9FC17166A6B11F938C6F19FB378B3585A1505EFFF6D00BE2754750BBF2BF6F');
CREATE TABLE account_opening (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	household_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	opened_on DATE NOT NULL, 
	mode VARCHAR NOT NULL, 
	notice_given_on DATE NOT NULL, 
	CONSTRAINT pk_account_opening PRIMARY KEY (cycle_id, household_id), 
	CONSTRAINT ck_account_opening_notice_before_opening CHECK (notice_given_on <= opened_on), 
	CONSTRAINT fk_account_opening_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id)
);
INSERT INTO "account_opening" VALUES('2022-09-20 12:00:00.000000','sup','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','44011800100100102001','440118001001001','2022-09-20','paper','2022-09-20');
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0015');
CREATE TABLE allocation (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	allocation_id VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	plan_version INTEGER NOT NULL, 
	n_households_per_area INTEGER NOT NULL, 
	method VARCHAR NOT NULL, 
	confidence_percent FLOAT NOT NULL, 
	cv FLOAT NOT NULL, 
	intra_area_correlation FLOAT NOT NULL, 
	reason VARCHAR NOT NULL, 
	CONSTRAINT pk_allocation PRIMARY KEY (allocation_id), 
	CONSTRAINT fk_allocation_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT ck_allocation_n_households_per_area_positive CHECK (n_households_per_area >= 1), 
	CONSTRAINT uq_allocation_cycle_id_version UNIQUE (cycle_id, version)
);
INSERT INTO "allocation" VALUES('2022-09-01 05:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','54b7a588-6592-4be2-9ece-e3a056f62fa7',1,1,10,'proportional',95.0,0.8,0.15,'按方案');
CREATE TABLE allocation_decision (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	allocation_id VARCHAR NOT NULL, 
	state VARCHAR NOT NULL, 
	document_id VARCHAR, 
	note BLOB, 
	CONSTRAINT pk_allocation_decision PRIMARY KEY (allocation_id), 
	CONSTRAINT fk_allocation_decision_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT ck_allocation_decision_state_is_known CHECK (state IN ('approved', 'rejected')), 
	CONSTRAINT fk_allocation_decision_allocation_id FOREIGN KEY(allocation_id) REFERENCES allocation (allocation_id), 
	CONSTRAINT fk_allocation_decision_document_id FOREIGN KEY(document_id) REFERENCES document (document_id)
);
INSERT INTO "allocation_decision" VALUES('2022-09-01 06:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','54b7a588-6592-4be2-9ece-e3a056f62fa7','approved','bcf46e46-8917-4be1-a5e2-2d708ed275e2',X'343232313134346108CE0B9348E2DB3C4909DC295B267715D058890A7256396EC1DC63C17161EBAD09E6');
CREATE TABLE allocation_level (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	allocation_id VARCHAR NOT NULL, 
	level VARCHAR NOT NULL, 
	n_areas INTEGER NOT NULL, 
	n_urban INTEGER, 
	n_rural INTEGER, 
	design_effect FLOAT, 
	relative_half_width FLOAT, 
	CONSTRAINT pk_allocation_level PRIMARY KEY (allocation_id, level), 
	CONSTRAINT fk_allocation_level_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT ck_allocation_level_level_is_known CHECK (level IN ('provincial', 'city_county', 'district')), 
	CONSTRAINT ck_allocation_level_n_areas_not_negative CHECK (n_areas >= 0), 
	CONSTRAINT ck_allocation_level_classes_add_up CHECK (n_urban + n_rural = n_areas), 
	CONSTRAINT fk_allocation_level_allocation_id FOREIGN KEY(allocation_id) REFERENCES allocation (allocation_id)
);
INSERT INTO "allocation_level" VALUES('2022-09-01 05:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','54b7a588-6592-4be2-9ece-e3a056f62fa7','provincial',5,0,5,2.35,0.481535164301713);
INSERT INTO "allocation_level" VALUES('2022-09-01 05:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','54b7a588-6592-4be2-9ece-e3a056f62fa7','city_county',10,0,10,2.35,2.77425701115012690589e-01);
INSERT INTO "allocation_level" VALUES('2022-09-01 05:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','54b7a588-6592-4be2-9ece-e3a056f62fa7','district',15,0,15,2.35,2.14764449956237918337e-01);
CREATE TABLE area_boundary (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	boundary_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	geometry_json VARCHAR NOT NULL, 
	source_datum VARCHAR NOT NULL, 
	source_name VARCHAR NOT NULL, 
	digest VARCHAR NOT NULL, 
	reason VARCHAR NOT NULL, 
	CONSTRAINT pk_area_boundary PRIMARY KEY (boundary_id), 
	CONSTRAINT fk_area_boundary_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT ck_area_boundary_source_datum_is_known CHECK (source_datum IN ('WGS-84', 'GCJ-02', 'CGCS2000')), 
	CONSTRAINT ck_area_boundary_digest_is_sha256 CHECK (length(digest) = 64), 
	CONSTRAINT uq_area_boundary_cycle_id_ea_id_version UNIQUE (cycle_id, ea_id, version)
);
INSERT INTO "area_boundary" VALUES('2022-09-01 07:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','415e1b08-65c8-43f0-ba4a-c95774bc010e','440118001001001',1,'{"type":"Polygon","coordinates":[[[113.8,23.3],[113.804,23.3],[113.804,23.304],[113.8,23.304],[113.8,23.3]]]}','WGS-84','小区图.geojson','a6d87c1540f5ddcde1d085e7db1678fd6a7d9e76714f2b9d16ad7488f6d9c408','小区图定稿');
CREATE TABLE area_count (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	count_id VARCHAR NOT NULL, 
	source VARCHAR NOT NULL, 
	n_units INTEGER NOT NULL, 
	as_of DATE NOT NULL, 
	note BLOB, 
	CONSTRAINT pk_area_count PRIMARY KEY (count_id), 
	CONSTRAINT fk_area_count_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT ck_area_count_n_units_not_negative CHECK (n_units >= 0)
);
INSERT INTO "area_count" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','440118001001001','ac1','electric_meter',41,'2022-08-01',X'3432323131343461EC945DABD0FA87B7DB9F6A16F2A0DEBAA058756D603E4A27878A9D0A14F43F3497DD8AF6E6');
CREATE TABLE area_draw (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	area_draw_id VARCHAR NOT NULL, 
	label VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	authority VARCHAR NOT NULL, 
	record_json VARCHAR NOT NULL, 
	digest VARCHAR NOT NULL, 
	import_id VARCHAR NOT NULL, 
	CONSTRAINT pk_area_draw PRIMARY KEY (area_draw_id), 
	CONSTRAINT ck_area_draw_authority_is_known CHECK (authority IN ('own', 'platform')), 
	CONSTRAINT fk_area_draw_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT fk_area_draw_import_id FOREIGN KEY(import_id) REFERENCES frame_import (import_id), 
	CONSTRAINT uq_area_draw_cycle_id_label UNIQUE (cycle_id, label), 
	CONSTRAINT uq_area_draw_cycle_id_version UNIQUE (cycle_id, version)
);
INSERT INTO "area_draw" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','a1','areas',1,'own','{}','0','i1');
CREATE TABLE area_import (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	area_draw_id VARCHAR NOT NULL, 
	document_id VARCHAR NOT NULL, 
	source_name VARCHAR NOT NULL, 
	digest VARCHAR NOT NULL, 
	CONSTRAINT pk_area_import PRIMARY KEY (area_draw_id), 
	CONSTRAINT fk_area_import_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT ck_area_import_digest_is_sha256 CHECK (length(digest) = 64), 
	CONSTRAINT fk_area_import_area_draw_id FOREIGN KEY(area_draw_id) REFERENCES area_draw (area_draw_id), 
	CONSTRAINT fk_area_import_document_id FOREIGN KEY(document_id) REFERENCES document (document_id)
);
INSERT INTO "area_import" VALUES('2022-09-01 03:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','a1','bcf46e46-8917-4be1-a5e2-2d708ed275e2','areas.csv','0000000000000000000000000000000000000000000000000000000000000000');
CREATE TABLE area_replacement (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	request_id VARCHAR NOT NULL, 
	area_draw_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	level VARCHAR NOT NULL, 
	serial INTEGER NOT NULL, 
	reason VARCHAR NOT NULL, 
	n_households INTEGER, 
	note BLOB NOT NULL, 
	CONSTRAINT pk_area_replacement PRIMARY KEY (request_id), 
	CONSTRAINT fk_area_replacement_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT ck_area_replacement_n_households_not_negative CHECK (n_households >= 0), 
	CONSTRAINT fk_area_replacement_area_draw_id FOREIGN KEY(area_draw_id) REFERENCES area_draw (area_draw_id)
);
INSERT INTO "area_replacement" VALUES('2022-09-01 08:00:00.000000','sup','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','509ac262-0cf7-4b8a-b379-5d793981fd32','a1','440118001001002','city_county',2,'gone',NULL,X'3432323131343461D6DF0509D40842ED8828DACCA5279D4797B560DEB8D94355009F2F826790E6E59650CA79345FE3092C72B7AFBE93F505486684740251468C89F3ED2843');
CREATE TABLE area_replacement_decision (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	request_id VARCHAR NOT NULL, 
	state VARCHAR NOT NULL, 
	area_draw_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	alternate_ea_id VARCHAR, 
	document_id VARCHAR, 
	note BLOB, 
	CONSTRAINT pk_area_replacement_decision PRIMARY KEY (request_id, state), 
	CONSTRAINT fk_area_replacement_decision_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT ck_area_replacement_decision_alternate_when_carried_out CHECK ((state = 'carried_out') = (alternate_ea_id IS NOT NULL)), 
	CONSTRAINT ck_area_replacement_decision_state_is_known CHECK (state IN ('approved', 'rejected', 'carried_out', 'cancelled')), 
	CONSTRAINT fk_area_replacement_decision_area_draw_id FOREIGN KEY(area_draw_id) REFERENCES area_draw (area_draw_id), 
	CONSTRAINT fk_area_replacement_decision_document_id FOREIGN KEY(document_id) REFERENCES document (document_id), 
	CONSTRAINT fk_area_replacement_decision_request_id FOREIGN KEY(request_id) REFERENCES area_replacement (request_id), 
	CONSTRAINT uq_area_replacement_decision_area_draw_id_alternate_ea_id UNIQUE (area_draw_id, alternate_ea_id)
);
INSERT INTO "area_replacement_decision" VALUES('2022-09-01 09:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','509ac262-0cf7-4b8a-b379-5d793981fd32','approved','a1','440118001001002',NULL,NULL,NULL);
INSERT INTO "area_replacement_decision" VALUES('2022-09-01 10:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','509ac262-0cf7-4b8a-b379-5d793981fd32','carried_out','a1','440118001001002','440118001001003',NULL,NULL);
CREATE TABLE building (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	listing_id VARCHAR NOT NULL, 
	building_no VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	building_type VARCHAR NOT NULL, 
	n_floors INTEGER, 
	lon FLOAT, 
	lat FLOAT, 
	CONSTRAINT pk_building PRIMARY KEY (listing_id, building_no), 
	CONSTRAINT fk_building_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT fk_building_listing_id FOREIGN KEY(listing_id) REFERENCES listing (listing_id)
);
INSERT INTO "building" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','440118001001001','001','440118001001001','apartment',6,NULL,NULL);
INSERT INTO "building" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','440118101201001','001','440118101201001','apartment',6,NULL,NULL);
CREATE TABLE building_change (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	change_id VARCHAR NOT NULL, 
	listing_id VARCHAR NOT NULL, 
	building_no VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	kind VARCHAR NOT NULL, 
	building_type VARCHAR NOT NULL, 
	n_floors INTEGER, 
	lon FLOAT, 
	lat FLOAT, 
	datum VARCHAR, 
	reason BLOB, 
	CONSTRAINT pk_building_change PRIMARY KEY (change_id), 
	CONSTRAINT fk_building_change_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT ck_building_change_datum_is_known CHECK (datum IN ('WGS-84', 'GCJ-02', 'BD-09', 'CGCS2000')), 
	CONSTRAINT ck_building_change_kind_is_known CHECK (kind IN ('added', 'corrected', 'removed')), 
	CONSTRAINT fk_building_change_listing_id FOREIGN KEY(listing_id) REFERENCES listing (listing_id), 
	CONSTRAINT uq_building_change_listing_id_building_no_version UNIQUE (listing_id, building_no, version)
);
INSERT INTO "building_change" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','440118001001001','bc1','440118001001001','001',1,'corrected','mixed',NULL,NULL,NULL,NULL,X'34323231313434613B7B18347E69ADA9BFF0EF7582EE42CF4F45B5EC6E627BB66C23F8082AD779A5B987');
CREATE TABLE case_disposition (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	disposition_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	household_id VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	code VARCHAR NOT NULL, 
	derived_code VARCHAR NOT NULL, 
	reason BLOB, 
	CONSTRAINT pk_case_disposition PRIMARY KEY (disposition_id), 
	CONSTRAINT fk_case_disposition_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT ck_case_disposition_code_is_known CHECK (code IN ('1.1', '1.2', '2.11', '2.111', '2.112', '2.12', '2.23', '2.24', '2.25', '2.31', '2.32', '2.33', '2.36', '3.11', '3.17', '3.18', '3.90', '4.10', '4.51', '4.52', '4.53', '4.61', '4.62', '4.63')), 
	CONSTRAINT ck_case_disposition_derived_code_is_known CHECK (derived_code IN ('1.1', '1.2', '2.11', '2.111', '2.112', '2.12', '2.23', '2.24', '2.25', '2.31', '2.32', '2.33', '2.36', '3.11', '3.17', '3.18', '3.90', '4.10', '4.51', '4.52', '4.53', '4.61', '4.62', '4.63')), 
	CONSTRAINT ck_case_disposition_another_code_has_a_reason CHECK (code = derived_code OR reason IS NOT NULL), 
	CONSTRAINT uq_case_disposition_cycle_id_household_id_version UNIQUE (cycle_id, household_id, version)
);
INSERT INTO "case_disposition" VALUES('2022-09-01 19:00:00.000000','sup','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','63ed0076-042f-406a-8ea6-76baabb1b57a','440118001001001','44011800100100103001',1,'4.61','4.61',NULL);
CREATE TABLE case_resolution (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	resolution_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	household_id VARCHAR NOT NULL, 
	request_id VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	kind VARCHAR NOT NULL, 
	reason BLOB NOT NULL, 
	CONSTRAINT pk_case_resolution PRIMARY KEY (resolution_id), 
	CONSTRAINT fk_case_resolution_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT ck_case_resolution_kind_is_known CHECK (kind IN ('extended', 'closed')), 
	CONSTRAINT fk_case_resolution_request_id FOREIGN KEY(request_id) REFERENCES substitution_request (request_id), 
	CONSTRAINT uq_case_resolution_cycle_id_household_id_version UNIQUE (cycle_id, household_id, version)
);
INSERT INTO "case_resolution" VALUES('2022-09-01 21:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','x1','440118001001001','44011800100100103101','31479867-b8cd-47d6-a4f7-28a47b9d36cc',1,'extended',X'343232313134346111384B1CF7078A5F2ED063FEAF6ADED635AAA8A6DEC582532ACF7C11FAC6A4575518EE97856AE9E9478539');
CREATE TABLE "commitment" (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	commitment_id VARCHAR NOT NULL, 
	label VARCHAR NOT NULL, 
	event_name VARCHAR NOT NULL, 
	event_issue VARCHAR NOT NULL, 
	happens_on DATE NOT NULL, 
	text_form VARCHAR NOT NULL, 
	record_json VARCHAR NOT NULL, 
	digest VARCHAR NOT NULL, 
	CONSTRAINT pk_commitment PRIMARY KEY (commitment_id), 
	CONSTRAINT fk_commitment_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id)
);
INSERT INTO "commitment" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','c1','households','彩票','2022101','2022-08-31','号码','{}','0');
INSERT INTO "commitment" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','c0','households#0','彩票','2022101','2022-08-31','号码','{}','0');
CREATE TABLE commitment_void (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	commitment_id VARCHAR NOT NULL, 
	lock_id VARCHAR NOT NULL, 
	reason VARCHAR NOT NULL, 
	CONSTRAINT pk_commitment_void PRIMARY KEY (commitment_id), 
	CONSTRAINT fk_commitment_void_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT fk_commitment_void_commitment_id FOREIGN KEY(commitment_id) REFERENCES commitment (commitment_id), 
	CONSTRAINT fk_commitment_void_lock_id FOREIGN KEY(lock_id) REFERENCES list_lock (lock_id)
);
INSERT INTO "commitment_void" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','c0','l0','补录两户');
CREATE TABLE cycle (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	serial INTEGER NOT NULL, 
	name VARCHAR NOT NULL, 
	district_code VARCHAR NOT NULL, 
	district_name VARCHAR NOT NULL, 
	is_demo BOOLEAN NOT NULL, 
	CONSTRAINT pk_cycle PRIMARY KEY (cycle_id), 
	CONSTRAINT uq_cycle_serial UNIQUE (serial)
);
INSERT INTO "cycle" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb',1,'2022年增城区住户调查大样本轮换','440118','增城区',1);
CREATE TABLE document (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	document_id VARCHAR NOT NULL, 
	number VARCHAR NOT NULL, 
	issued_on DATE NOT NULL, 
	issuer VARCHAR NOT NULL, 
	title VARCHAR NOT NULL, 
	ea_id VARCHAR, 
	CONSTRAINT pk_document PRIMARY KEY (document_id), 
	CONSTRAINT fk_document_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT uq_document_cycle_id_issuer_number UNIQUE (cycle_id, issuer, number)
);
INSERT INTO "document" VALUES('2022-09-01 03:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','bcf46e46-8917-4be1-a5e2-2d708ed275e2','粤调队函〔2022〕1号','2022-06-01','省队','关于小区的批复',NULL);
CREATE TABLE document_scan (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	scan_id VARCHAR NOT NULL, 
	document_id VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	media_type VARCHAR NOT NULL, 
	n_bytes INTEGER NOT NULL, 
	digest VARCHAR NOT NULL, 
	CONSTRAINT pk_document_scan PRIMARY KEY (scan_id), 
	CONSTRAINT fk_document_scan_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT ck_document_scan_media_type_is_known CHECK (media_type IN ('application/pdf', 'image/jpeg', 'image/png')), 
	CONSTRAINT ck_document_scan_n_bytes_positive CHECK (n_bytes > 0), 
	CONSTRAINT fk_document_scan_document_id FOREIGN KEY(document_id) REFERENCES document (document_id), 
	CONSTRAINT uq_document_scan_document_id_version UNIQUE (document_id, version)
);
INSERT INTO "document_scan" VALUES('2022-09-01 03:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','ba6e5ced-bbc4-4a81-91bf-4133ea77005e','bcf46e46-8917-4be1-a5e2-2d708ed275e2',1,'application/pdf',18,'fa906676899d4960bb17a32a10a2150ce9c9e6a04d6a5396eefc042fd79cd0aa');
CREATE TABLE "draw" (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	draw_id VARCHAR NOT NULL, 
	label VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	stage VARCHAR NOT NULL, 
	authority VARCHAR NOT NULL, 
	reserve_authority VARCHAR NOT NULL, 
	method VARCHAR NOT NULL, 
	record_json VARCHAR NOT NULL, 
	digest VARCHAR NOT NULL, 
	commitment_id VARCHAR, 
	CONSTRAINT pk_draw PRIMARY KEY (draw_id), 
	CONSTRAINT fk_draw_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT ck_draw_authority_is_known CHECK (authority IN ('own', 'platform')), 
	CONSTRAINT ck_draw_reserve_authority_is_known CHECK (reserve_authority IN ('own', 'platform')), 
	CONSTRAINT fk_draw_commitment_id FOREIGN KEY(commitment_id) REFERENCES "commitment" (commitment_id), 
	CONSTRAINT uq_draw_cycle_id_version UNIQUE (cycle_id, version)
);
INSERT INTO "draw" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','d1','households',1,'households','own','own','systematic','{}','0',NULL);
CREATE TABLE draw_explanation (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	draw_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	n_units INTEGER NOT NULL, 
	n_picks INTEGER NOT NULL, 
	n_matched INTEGER NOT NULL, 
	is_explained BOOLEAN NOT NULL, 
	sort_order VARCHAR, 
	form VARCHAR, 
	unexplained VARCHAR, 
	expected VARCHAR, 
	chance_bound FLOAT NOT NULL, 
	CONSTRAINT pk_draw_explanation PRIMARY KEY (draw_id, ea_id), 
	CONSTRAINT fk_draw_explanation_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT ck_draw_explanation_matched_within_picks CHECK (n_matched >= 0 AND n_matched <= n_picks), 
	CONSTRAINT ck_draw_explanation_explained_when_all_match CHECK (NOT is_explained OR n_matched = n_picks), 
	CONSTRAINT fk_draw_explanation_draw_id FOREIGN KEY(draw_id) REFERENCES draw (draw_id)
);
INSERT INTO "draw_explanation" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','d1','440118001001001',39,3,3,1,NULL,NULL,NULL,NULL,0.1);
CREATE TABLE draw_void_decision (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	request_id VARCHAR NOT NULL, 
	state VARCHAR NOT NULL, 
	reason VARCHAR, 
	CONSTRAINT pk_draw_void_decision PRIMARY KEY (request_id), 
	CONSTRAINT fk_draw_void_decision_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT ck_draw_void_decision_state_is_known CHECK (state IN ('confirmed', 'rejected')), 
	CONSTRAINT fk_draw_void_decision_request_id FOREIGN KEY(request_id) REFERENCES draw_void_request (request_id)
);
INSERT INTO "draw_void_decision" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','r1','confirmed',NULL);
CREATE TABLE draw_void_request (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	request_id VARCHAR NOT NULL, 
	draw_id VARCHAR NOT NULL, 
	ea_ids VARCHAR NOT NULL, 
	reason_code VARCHAR NOT NULL, 
	reason VARCHAR NOT NULL, 
	CONSTRAINT pk_draw_void_request PRIMARY KEY (request_id), 
	CONSTRAINT fk_draw_void_request_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT fk_draw_void_request_draw_id FOREIGN KEY(draw_id) REFERENCES draw (draw_id)
);
INSERT INTO "draw_void_request" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','r1','d1','440118001001999','list_wrong','名单有误');
CREATE TABLE duplicate_decision (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	decision_id VARCHAR NOT NULL, 
	first_dwelling_no VARCHAR NOT NULL, 
	second_dwelling_no VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	score FLOAT NOT NULL, 
	verdict VARCHAR NOT NULL, 
	removed_dwelling_no VARCHAR, 
	reason BLOB NOT NULL, 
	CONSTRAINT pk_duplicate_decision PRIMARY KEY (decision_id), 
	CONSTRAINT fk_duplicate_decision_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT ck_duplicate_decision_first_is_smaller CHECK (first_dwelling_no < second_dwelling_no), 
	CONSTRAINT ck_duplicate_decision_removed_names_the_dwelling CHECK ((verdict = 'removed') = (removed_dwelling_no IS NOT NULL)), 
	CONSTRAINT ck_duplicate_decision_score_in_range CHECK (score BETWEEN 0 AND 100), 
	CONSTRAINT ck_duplicate_decision_verdict_is_known CHECK (verdict IN ('same', 'different', 'removed')), 
	CONSTRAINT uq_duplicate_decision_pair_version UNIQUE (cycle_id, ea_id, first_dwelling_no, second_dwelling_no, version)
);
INSERT INTO "duplicate_decision" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','440118001001001','dd1','001','040',1,90.0,'different',NULL,X'3432323131343461D5D8A96386A6553615BDC6177B8C8262BDEB34F6C121EE507B68B957A6A7D5838B8F');
CREATE TABLE dwelling (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	listing_id VARCHAR NOT NULL, 
	dwelling_no VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	segment_no VARCHAR NOT NULL, 
	building_no VARCHAR NOT NULL, 
	dwelling_type VARCHAR NOT NULL, 
	occupancy VARCHAR NOT NULL, 
	lon FLOAT, 
	lat FLOAT, 
	address BLOB, 
	CONSTRAINT pk_dwelling PRIMARY KEY (listing_id, dwelling_no), 
	CONSTRAINT fk_dwelling_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT fk_dwelling_listing_id FOREIGN KEY(listing_id) REFERENCES listing (listing_id)
);
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','440118001001001','001','440118001001001','1','001','flat','occupied',NULL,NULL,X'343232313134346142F4823677159C93F6D396A8F6E795A31B01C7471FC876AC20B681546893DBF37823FC406C26CE43FFB1909600F83DE1F0E508AC8F5C4FD4C879E58665C341');
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','440118001001001','002','440118001001001','1','001','flat','occupied',NULL,NULL,X'3432323131343461278E73E75DC30AD5214E3F38F22BEB40D4810383B7206790937464272374D5CE4BDD1720824166330EE529D5A73BE3CA894363114E13A42E4D5D044018DEF0');
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','440118001001001','003','440118001001001','1','001','flat','occupied',NULL,NULL,X'34323231313434612CB3D50D88712A69F2DEB318DB0252B5FDDCABA259CE0D64C6370DF815CA87282684CA43431AFDB57F31DD784CF36B3D52507C8211E8947FD54274BBE148CE');
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','440118001001001','004','440118001001001','1','001','flat','occupied',NULL,NULL,X'3432323131343461689E3965C42276AE5580072AD947A4C98B373E32495FF9E41C97B8EA6A7E74C9201826DE78AEB90053D04C692549BBA441CAA165D9BF17A90DD15C870CB0AB');
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','440118001001001','005','440118001001001','1','001','flat','occupied',NULL,NULL,X'34323231313434619178DBEA7817640F5F08F9757690DAB294D8425C96D88255BCEDEC55CFB8FA124EEF126E5F2737B2D0F213B171BB52BFE5C24C3F30226C0E3802B07D87C588');
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','440118001001001','006','440118001001001','1','001','flat','occupied',NULL,NULL,X'3432323131343461FB600C1289CA7C437D17FCF781CEE115BE1B56A33EE2DA0E72900D238933A6B9B1A7610DAF462B55575A6144F219FB1BEDD1BEEAB2168C9E23F2043ED22D5A');
CREATE TABLE dwelling_change (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	change_id VARCHAR NOT NULL, 
	listing_id VARCHAR NOT NULL, 
	dwelling_no VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	kind VARCHAR NOT NULL, 
	segment_no VARCHAR NOT NULL, 
	building_no VARCHAR NOT NULL, 
	dwelling_type VARCHAR NOT NULL, 
	occupancy VARCHAR NOT NULL, 
	lon FLOAT, 
	lat FLOAT, 
	datum VARCHAR, 
	address BLOB, 
	reason BLOB, 
	source VARCHAR NOT NULL, 
	source_id VARCHAR, 
	CONSTRAINT pk_dwelling_change PRIMARY KEY (change_id), 
	CONSTRAINT fk_dwelling_change_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT ck_dwelling_change_datum_is_known CHECK (datum IN ('WGS-84', 'GCJ-02', 'BD-09', 'CGCS2000')), 
	CONSTRAINT ck_dwelling_change_kind_is_known CHECK (kind IN ('added', 'corrected', 'removed')), 
	CONSTRAINT ck_dwelling_change_source_is_known CHECK (source IN ('walk', 'relisting', 'duplicate', 'vacancy', 'segments')), 
	CONSTRAINT fk_dwelling_change_listing_id FOREIGN KEY(listing_id) REFERENCES listing (listing_id), 
	CONSTRAINT uq_dwelling_change_listing_id_dwelling_no_version UNIQUE (listing_id, dwelling_no, version)
);
INSERT INTO "dwelling_change" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','440118001001001','dc1','440118001001001','040',1,'added','1','001','flat','vacant',NULL,NULL,NULL,X'3432323131343461E172E15FE2D3A28623AA65983C334AFF23F787ABC1C02E98EBA577D094D3B59794AD3DBCFBA17703A708161FEC535F597D0818F501626D211061A4B7DFBAAA',X'3432323131343461092276DB92820635D1EA837DC88713B8581F195FE52D3B4A73F4343D5B6583BAE0BE','walk',NULL);
CREATE TABLE enumeration_area (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	area_draw_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	village_code VARCHAR NOT NULL, 
	village_name VARCHAR NOT NULL, 
	town_code VARCHAR NOT NULL, 
	town_name VARCHAR NOT NULL, 
	urban_rural_code VARCHAR NOT NULL, 
	area_name VARCHAR NOT NULL, 
	level VARCHAR NOT NULL, 
	serial INTEGER NOT NULL, 
	"set" INTEGER NOT NULL, 
	n_households INTEGER NOT NULL, 
	inclusion_prob FLOAT NOT NULL, 
	boundary_geojson VARCHAR, 
	is_synthetic BOOLEAN NOT NULL, 
	CONSTRAINT pk_enumeration_area PRIMARY KEY (area_draw_id, ea_id), 
	CONSTRAINT ck_enumeration_area_set_is_known CHECK ("set" BETWEEN 0 AND 2), 
	CONSTRAINT ck_enumeration_area_inclusion_prob_is_one CHECK (inclusion_prob > 0 AND inclusion_prob <= 1), 
	CONSTRAINT ck_enumeration_area_n_households_not_negative CHECK (n_households >= 0), 
	CONSTRAINT fk_enumeration_area_area_draw_id FOREIGN KEY(area_draw_id) REFERENCES area_draw (area_draw_id), 
	CONSTRAINT fk_enumeration_area_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT uq_enumeration_area_area_draw_id_set_serial UNIQUE (area_draw_id, "set", serial)
);
INSERT INTO "enumeration_area" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','a1','440118001001001','440118001001','一村','440118001','荔城街道','220','一村第1小区','city_county',1,0,400,0.25,NULL,1);
INSERT INTO "enumeration_area" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','a1','440118001001002','440118001001','一村','440118001','荔城街道','220','一村第2小区','city_county',2,0,400,0.25,NULL,1);
INSERT INTO "enumeration_area" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','a1','440118001001003','440118001001','一村','440118001','荔城街道','220','一村第3小区','city_county',2,1,400,0.25,NULL,1);
INSERT INTO "enumeration_area" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','a1','440118001001004','440118001001','一村','440118001','荔城街道','220','一村第4小区','city_county',2,2,400,0.25,NULL,1);
CREATE TABLE export (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	export_id VARCHAR NOT NULL, 
	cycle_id VARCHAR, 
	file_name VARCHAR NOT NULL, 
	channel VARCHAR NOT NULL, 
	n_rows INTEGER NOT NULL, 
	digest VARCHAR NOT NULL, 
	is_personal BOOLEAN NOT NULL, 
	is_synthetic BOOLEAN NOT NULL, 
	head_sequence INTEGER NOT NULL, 
	head_hash VARCHAR NOT NULL, 
	CONSTRAINT pk_export PRIMARY KEY (export_id), 
	CONSTRAINT ck_export_channel_is_known CHECK (channel IN ('page', 'command', 'backup')), 
	CONSTRAINT ck_export_n_rows_not_negative CHECK (n_rows >= 0), 
	CONSTRAINT ck_export_digest_is_sha256 CHECK (length(digest) = 64), 
	CONSTRAINT fk_export_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id)
);
INSERT INTO "export" VALUES('2022-09-01 02:00:00.000000','stat','e1','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','sample.csv','page',1,'0000000000000000000000000000000000000000000000000000000000000000',0,1,1,'0000000000000000000000000000000000000000000000000000000000000000');
CREATE TABLE finding (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	finding_id VARCHAR NOT NULL, 
	stage VARCHAR NOT NULL, 
	source_id VARCHAR NOT NULL, 
	position INTEGER NOT NULL, 
	code VARCHAR NOT NULL, 
	severity VARCHAR NOT NULL, 
	subject VARCHAR NOT NULL, 
	field VARCHAR NOT NULL, 
	value VARCHAR NOT NULL, 
	expected VARCHAR NOT NULL, 
	CONSTRAINT pk_finding PRIMARY KEY (finding_id), 
	CONSTRAINT ck_finding_severity_is_known CHECK (severity IN ('error', 'warning', 'information')), 
	CONSTRAINT fk_finding_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id)
);
INSERT INTO "finding" VALUES('2022-09-01 03:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','8a2a9606-ec3b-4eec-a052-58fb8e73897d','frame','i1',0,'X','warning','s','f','v','e');
CREATE TABLE finding_resolution (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	resolution_id VARCHAR NOT NULL, 
	finding_id VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	outcome VARCHAR NOT NULL, 
	reason BLOB NOT NULL, 
	evidence BLOB, 
	document_id VARCHAR, 
	CONSTRAINT pk_finding_resolution PRIMARY KEY (resolution_id), 
	CONSTRAINT fk_finding_resolution_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT fk_finding_resolution_document_id FOREIGN KEY(document_id) REFERENCES document (document_id), 
	CONSTRAINT fk_finding_resolution_finding_id FOREIGN KEY(finding_id) REFERENCES finding (finding_id), 
	CONSTRAINT uq_finding_resolution_finding_id_version UNIQUE (finding_id, version)
);
INSERT INTO "finding_resolution" VALUES('2022-09-01 04:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','e2f58077-637d-4ea8-a066-59ca217a8d5d','8a2a9606-ec3b-4eec-a052-58fb8e73897d',1,'confirmed',X'34323231313434619F7AF5D2DE02271F266B0F86D4A3C2C80956812BBB5EF9B95F061462E322A50103B3DCCFC4',X'343232313134346138E83BFE87DC051D11FFB9E7F1F041D0D6CF0C67D5DE22BC002A2A71B8AA50C49C26F760DF7D9475',NULL);
CREATE TABLE frame_import (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	import_id VARCHAR NOT NULL, 
	edition VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	source_name VARCHAR NOT NULL, 
	digest VARCHAR NOT NULL, 
	is_synthetic BOOLEAN NOT NULL, 
	CONSTRAINT pk_frame_import PRIMARY KEY (import_id), 
	CONSTRAINT fk_frame_import_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT uq_frame_import_cycle_id_edition_version UNIQUE (cycle_id, edition, version)
);
INSERT INTO "frame_import" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','i1','2022',1,'frame.csv','0',1);
CREATE TABLE frame_unit (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	import_id VARCHAR NOT NULL, 
	village_code VARCHAR NOT NULL, 
	village_name VARCHAR NOT NULL, 
	town_code VARCHAR NOT NULL, 
	town_name VARCHAR NOT NULL, 
	urban_rural_code VARCHAR NOT NULL, 
	edition VARCHAR NOT NULL, 
	n_households INTEGER, 
	n_residents INTEGER, 
	CONSTRAINT pk_frame_unit PRIMARY KEY (import_id, village_code), 
	CONSTRAINT ck_frame_unit_n_households_not_negative CHECK (n_households >= 0), 
	CONSTRAINT fk_frame_unit_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT fk_frame_unit_import_id FOREIGN KEY(import_id) REFERENCES frame_import (import_id)
);
INSERT INTO "frame_unit" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','i1','440118001001','一村','440118001','荔城街道','220','2022',400,NULL);
CREATE TABLE household_code (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	code_id VARCHAR NOT NULL, 
	dwelling_no VARCHAR NOT NULL, 
	household_no VARCHAR NOT NULL, 
	household_id VARCHAR NOT NULL, 
	residence_type VARCHAR NOT NULL, 
	CONSTRAINT pk_household_code PRIMARY KEY (code_id), 
	CONSTRAINT fk_household_code_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT ck_household_code_household_id_has_20_digits CHECK (length(household_id) = 20), 
	CONSTRAINT ck_household_code_residence_type_is_known CHECK (residence_type IN ('family', 'collective')), 
	CONSTRAINT uq_household_code_cycle_id_household_id UNIQUE (cycle_id, household_id)
);
INSERT INTO "household_code" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','440118001001001','hc1','039','02','44011800100100103902','family');
CREATE TABLE job (
	job_id VARCHAR NOT NULL, 
	kind VARCHAR NOT NULL, 
	cycle_id VARCHAR, 
	arguments VARCHAR NOT NULL, 
	requested_at DATETIME NOT NULL, 
	requested_by VARCHAR NOT NULL, 
	state VARCHAR NOT NULL, 
	is_cancel_asked BOOLEAN NOT NULL, 
	worker VARCHAR, 
	done INTEGER NOT NULL, 
	total INTEGER NOT NULL, 
	seen_at DATETIME, 
	ended_at DATETIME, 
	result VARCHAR, 
	problem VARCHAR, 
	CONSTRAINT pk_job PRIMARY KEY (job_id), 
	CONSTRAINT ck_job_state_is_known CHECK (state IN ('waiting', 'running', 'done', 'failed', 'cancelled')), 
	CONSTRAINT ck_job_progress_not_negative CHECK (done >= 0 AND total >= 0), 
	CONSTRAINT fk_job_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id)
);
CREATE TABLE key_check (
	digest VARCHAR NOT NULL, 
	CONSTRAINT pk_key_check PRIMARY KEY (digest)
);
INSERT INTO "key_check" VALUES('a10325d1ee2506d86cef9425c5f5723519a1ef27051e7f1bbed429d566a67856');
CREATE TABLE key_rotation (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	rotation_id VARCHAR NOT NULL, 
	key_id VARCHAR NOT NULL, 
	n_values INTEGER NOT NULL, 
	n_photos INTEGER NOT NULL, 
	CONSTRAINT pk_key_rotation PRIMARY KEY (rotation_id), 
	CONSTRAINT ck_key_rotation_counts_not_negative CHECK (n_values >= 0 AND n_photos >= 0)
);
INSERT INTO "key_rotation" VALUES('2022-09-01 02:00:00.000000','stat','k1','00000000',1,0);
CREATE TABLE ledger_entry (
	sequence INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	actor VARCHAR NOT NULL, 
	action VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	subject VARCHAR NOT NULL, 
	payload_digest VARCHAR NOT NULL, 
	previous_hash VARCHAR NOT NULL, 
	hash VARCHAR NOT NULL, 
	CONSTRAINT pk_ledger_entry PRIMARY KEY (sequence), 
	CONSTRAINT uq_ledger_entry_hash UNIQUE (hash), 
	CONSTRAINT uq_ledger_entry_previous_hash UNIQUE (previous_hash)
);
INSERT INTO "ledger_entry" VALUES(1,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','account','9156fbddf82cb66f58697f268ecf56c56ff557d200730ab279ad6f336622c2be','0000000000000000000000000000000000000000000000000000000000000000','91f5fe4fd46cf1a289fc767bf8c3e4275a043a801fc2a8ba1346ecc71a26e407');
INSERT INTO "ledger_entry" VALUES(2,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','cycle','71aea1cd215a54d234ea0f5fbbafa1c19f82c12ee20929f97cb20a150b87a6c9','91f5fe4fd46cf1a289fc767bf8c3e4275a043a801fc2a8ba1346ecc71a26e407','42e5f41f1620b4baf3bca7a0e0e35dc71604f0683767150af479a235a2827c3b');
INSERT INTO "ledger_entry" VALUES(3,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','key_rotation','a0b17c14e6fda1a0d7f75c15e27f14efc93ac75626dc20de930430c2bd87f5cd','42e5f41f1620b4baf3bca7a0e0e35dc71604f0683767150af479a235a2827c3b','25ce150ce2799b344f7b26ff79a894b112780c05e8c305d890ea64dfa087c834');
INSERT INTO "ledger_entry" VALUES(4,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','restoration','97d452734baf4bb0e44e8d2a7d5031491ac8b232ef3c69cdfaad34e83376f552','25ce150ce2799b344f7b26ff79a894b112780c05e8c305d890ea64dfa087c834','be936ce9d7aab58c4b2fabaab82d946e6405323459710803720c36574e556d7b');
INSERT INTO "ledger_entry" VALUES(5,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','account_activity','a09c708d31309e47a93e38e4e7e1d2db14ec2c0baacaebf60704148c46748223','be936ce9d7aab58c4b2fabaab82d946e6405323459710803720c36574e556d7b','5221626cabc5683d5959c0bda2da4dda368138c886d0135b63911b5468135bb5');
INSERT INTO "ledger_entry" VALUES(6,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','account_opening','7602c5a5ecd0828fa0d9e68e0e901ce308a8fecc5bbeb853f8bd181979bd9129','5221626cabc5683d5959c0bda2da4dda368138c886d0135b63911b5468135bb5','d69b3dba2987beabe7eafd24693533a9e3cdabf7df9f45533a9eab356dde76ef');
INSERT INTO "ledger_entry" VALUES(7,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','allocation','7846d39b7ef225392aefb02227cf2a50a5279848d9a66c5443c2a634a13cf4ca','d69b3dba2987beabe7eafd24693533a9e3cdabf7df9f45533a9eab356dde76ef','a63936418a01ecb35eea535fdbc53b262f73dfa75aba65f36dd0fb05415fd6c0');
INSERT INTO "ledger_entry" VALUES(8,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','area_boundary','8e83fd3690997a7c97752cf67206790a6e8953e26bd3e3eac275393ddcd172e0','a63936418a01ecb35eea535fdbc53b262f73dfa75aba65f36dd0fb05415fd6c0','0c1124dbff90961e0f1cedd5e7721bb601a79627d505955eb41557b84f45bf65');
INSERT INTO "ledger_entry" VALUES(9,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','area_count','4ee7d0b382f246ad039a14a40d5cc8a3d2385324d6a98f7b1b6fbcf0a48cb210','0c1124dbff90961e0f1cedd5e7721bb601a79627d505955eb41557b84f45bf65','adb0872841db92aecc28852500256ffc8844c8c24a4d718ef2a0aabab8c24a96');
INSERT INTO "ledger_entry" VALUES(10,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','case_disposition','5a809a19370e5c68e518bb4d31248e6c05a5df906512331a544f5624cd0b4988','adb0872841db92aecc28852500256ffc8844c8c24a4d718ef2a0aabab8c24a96','462ea57b66857441a97fad45c4a5ebaf9286732697a541b7484a6d6abb70ce1c');
INSERT INTO "ledger_entry" VALUES(11,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','commitment','367afcd1b5b911191560d79ecda777f3003ac4abc6afa3d1b8e3729833aca97e','462ea57b66857441a97fad45c4a5ebaf9286732697a541b7484a6d6abb70ce1c','2a6ac8f9732d2955bd793cfa0bf6d398f6874eb813f7548589c3c5ca317b8b40');
INSERT INTO "ledger_entry" VALUES(12,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','document','ad2ceec276b9bf10c27485d489f33ee4c6b474a44da80680e5207cb5cb153730','2a6ac8f9732d2955bd793cfa0bf6d398f6874eb813f7548589c3c5ca317b8b40','84b5d398c1713d29eace9fdfe6b2bc2ea0c6e2b24cf89ff42c781f4302c00d1b');
INSERT INTO "ledger_entry" VALUES(13,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','duplicate_decision','8c71d79e808062e9a780173a4540b5d37e6021fa8582711a6dd0530476f29e6b','84b5d398c1713d29eace9fdfe6b2bc2ea0c6e2b24cf89ff42c781f4302c00d1b','7a9917a743b6c28b94c484be03f196210834b587ef6cd0cb0598a8fcea7da0bd');
INSERT INTO "ledger_entry" VALUES(14,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','export','588785861ee64bdbaf1004ca1e846b495daaeffd02e0fd011f6299071283e036','7a9917a743b6c28b94c484be03f196210834b587ef6cd0cb0598a8fcea7da0bd','1747eec929acb76c0e4c8af58b10c0a56beeedb89d0bb83798b1f4850aee50b2');
INSERT INTO "ledger_entry" VALUES(15,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','finding','e91eeaf6208ae5f9c5be6c4f1158a0ebf50f42957ca214dd66f2547caa4baf0d','1747eec929acb76c0e4c8af58b10c0a56beeedb89d0bb83798b1f4850aee50b2','857db9cf582cc9458976ee4137f25917ad79e9f413b35ab086c8c5b3ce2a0e75');
INSERT INTO "ledger_entry" VALUES(16,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','frame_import','1e44c84a97fc75098200b8443c7e5763f377d1ed797a1fd769b9fe9b5928bf8f','857db9cf582cc9458976ee4137f25917ad79e9f413b35ab086c8c5b3ce2a0e75','8092ebfcedb6472253073aa47ac1df1bebda3eb69a3c30eeb13ffa46502364f0');
INSERT INTO "ledger_entry" VALUES(17,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','household_code','dc0cc335c442097a7038e4ffb08c7b2e29f2b266c85d8072f2ada19117b3069e','8092ebfcedb6472253073aa47ac1df1bebda3eb69a3c30eeb13ffa46502364f0','3d963f29c3b72ab9ae3561082b271413c08348d2bbd02a87634a9fad9a8c2601');
INSERT INTO "ledger_entry" VALUES(18,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','list_lock','fb821d7681cb38c2986b16f02bb8f30823a9b2aafe28932f0bd5aae80708aae7','3d963f29c3b72ab9ae3561082b271413c08348d2bbd02a87634a9fad9a8c2601','a5440ff69627ebeffb6c3af40f2e0726ec00fbd5b5c72af4184bebf45d302bc0');
INSERT INTO "ledger_entry" VALUES(19,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','listing','53762f3cb75ffd97c10897654f3f27798c3e58d0f7730372ed8a08063020ac74','a5440ff69627ebeffb6c3af40f2e0726ec00fbd5b5c72af4184bebf45d302bc0','daaddedd98924f093ed25e9edec24f321f39d3431e41189787aed395240d42f1');
INSERT INTO "ledger_entry" VALUES(20,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','mapping_profile','c8e776d4811feaf2860299e841872c5ba272c96fa2b0f438c1b4ea3105343841','daaddedd98924f093ed25e9edec24f321f39d3431e41189787aed395240d42f1','9dc70bef950e7ed0e4770457f960c2f61249c0278649462fe090339d6587be6e');
INSERT INTO "ledger_entry" VALUES(21,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','new_occupants','c3f1251b0b6369c3fbe437f7c0735bdbce039547f02040332e5842842f05801a','9dc70bef950e7ed0e4770457f960c2f61249c0278649462fe090339d6587be6e','50a5aba090c6923c86bdff61161362d096fabe59b3e18102435a699954d76eb1');
INSERT INTO "ledger_entry" VALUES(22,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','password','92cfc9e42d2e32470a36178b6d4a97686d368e167892236a31c48ac4e6b9e607','50a5aba090c6923c86bdff61161362d096fabe59b3e18102435a699954d76eb1','8ee3f9b4a1d5bfc7a6be292d5cc297b9bdca8a7b0212a350a59ad6eb6271ce34');
INSERT INTO "ledger_entry" VALUES(23,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','photo','1914428c71b061d87049c133d06b9ae672196f381b27097da55a5e1d7fae8cd0','8ee3f9b4a1d5bfc7a6be292d5cc297b9bdca8a7b0212a350a59ad6eb6271ce34','3aa1729c020c342e93c232cb37c8fe5fb8d45b10d5e507520e108fd43260d869');
INSERT INTO "ledger_entry" VALUES(24,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','place_assignment','11c23b75c9cac62edd2cd2d4d672903e3b09176280919899a8d6192e61ca443b','3aa1729c020c342e93c232cb37c8fe5fb8d45b10d5e507520e108fd43260d869','1fb4846055417357f2c22362f2877c8c692c43ec13ee94af757e66fe04e70091');
INSERT INTO "ledger_entry" VALUES(25,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','plan_version','387e60da76d43079401edcd43999c6ccd354d66ec5fbe062740e43cc9e60054d','1fb4846055417357f2c22362f2877c8c692c43ec13ee94af757e66fe04e70091','20d16971741b3a09170a6dd56f608525f1d3e6ca32296100de9b2959afff1f4f');
INSERT INTO "ledger_entry" VALUES(26,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','role_assignment','e278210203eb1ca0c7dde898e529d0eb0359d0a86e5e730f92420d3140bec390','20d16971741b3a09170a6dd56f608525f1d3e6ca32296100de9b2959afff1f4f','8eae76cb01440e9d33a3c33ce4412d0a638028ba89c1f62095fc8f9f52c52767');
INSERT INTO "ledger_entry" VALUES(27,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','screening_answer','3fc89f9a993dc04cb3075a9590819aa41781573b50c0607c2a2abce9fa928a99','8eae76cb01440e9d33a3c33ce4412d0a638028ba89c1f62095fc8f9f52c52767','dfc5c827339536bfb0262fdb718c34507c612440566189ca36dc5a32508bfc70');
INSERT INTO "ledger_entry" VALUES(28,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','screening_attempt','6b188fdb8408f8a9b4ce9134d5c9bafa409477b03637eb77e58905f4c142a0bf','dfc5c827339536bfb0262fdb718c34507c612440566189ca36dc5a32508bfc70','eea80bf2b3a6035fdec1675e57f2412bfc4a5729b4014fa4acff2cfa054761ac');
INSERT INTO "ledger_entry" VALUES(29,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','session_revocation','148ab8cced8b31698a3d470972be5480c6c04287cbab950ab5b25320849c5464','eea80bf2b3a6035fdec1675e57f2412bfc4a5729b4014fa4acff2cfa054761ac','790eca1705f42ae087914427a11b7f96230ac391c27a6358b017a854abcf0e9d');
INSERT INTO "ledger_entry" VALUES(30,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','sign_in','7df169356a84e0332cde3953b95207ab7e3fc0b2a0e8930d47bd6d950c3a9c76','790eca1705f42ae087914427a11b7f96230ac391c27a6358b017a854abcf0e9d','8a250a1b1b5804b80e57b7e412431320c890fae2d1286a363b16829b2d6ae7de');
INSERT INTO "ledger_entry" VALUES(31,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','substitution_request','8f3919fab133e7eb257eea9c3302450c7d8500650784f8a422c66dc1829a6a81','8a250a1b1b5804b80e57b7e412431320c890fae2d1286a363b16829b2d6ae7de','8522cb61f1ce08bed43b125008042da92c238fddbf6daa9723081bf86ec887d1');
INSERT INTO "ledger_entry" VALUES(32,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','training','1f1fa465027428ab1dcac012ff74b21b27f68e991bf87c74697b64b4d80b7de6','8522cb61f1ce08bed43b125008042da92c238fddbf6daa9723081bf86ec887d1','159e9d5425cd96728cda5059bf3182d99e0c4c9dbd74787b60556a178ee1b8f9');
INSERT INTO "ledger_entry" VALUES(33,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','trial_decision','9542e8803796cf861bc81df9829c47f39f2d51f85ac6739bfb64d5b8501ecc6d','159e9d5425cd96728cda5059bf3182d99e0c4c9dbd74787b60556a178ee1b8f9','1c84d2413814d64797b3d10f3374888c0b8e2191fe5f9dcadf054998dafb8949');
INSERT INTO "ledger_entry" VALUES(34,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','unmasking','43d92bdbd25aa8a105ad4746a9acc6d2bd91e32d825cb2c90bca139d1f84003c','1c84d2413814d64797b3d10f3374888c0b8e2191fe5f9dcadf054998dafb8949','d9e62da9902102756e10056fecd79dffd80f26ca00358fed8e149616336f6a40');
INSERT INTO "ledger_entry" VALUES(35,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','vacancy_check','f296016a02d733a374da56ccc14b568f59078ed461d1f2aad00966a28d9dce4e','d9e62da9902102756e10056fecd79dffd80f26ca00358fed8e149616336f6a40','f82118577c9d98ce0e1b5e0229b9319b71b2ba56caa2b2d04caa1acf19fea335');
INSERT INTO "ledger_entry" VALUES(36,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','visit','54a78fa4fb69ce890a681362cdd3bbddc8a9dbf4037931550de75044a96f9538','f82118577c9d98ce0e1b5e0229b9319b71b2ba56caa2b2d04caa1acf19fea335','2d32529829512f06e2f760f1944b2d2f6c77d93c340d006633ad5c6989773310');
INSERT INTO "ledger_entry" VALUES(37,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','allocation_decision','c3e73494e7710869ba223b8915dbf41085ca0a7b8062851caf4c74fe06d96644','2d32529829512f06e2f760f1944b2d2f6c77d93c340d006633ad5c6989773310','cb5c0228e610a55cfdcd93972277feed42013926376673b0ee7a250038de765c');
INSERT INTO "ledger_entry" VALUES(38,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','allocation_level','b30eadafa4dd9e6749b3aec257a8be6da42b6bb2454d811e79877bb9857ac6c1','cb5c0228e610a55cfdcd93972277feed42013926376673b0ee7a250038de765c','9cada914d913d3fe9bb362df82716156c350434980efcc7c242fcbb218ec7f7e');
INSERT INTO "ledger_entry" VALUES(39,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','area_draw','5fa29e53f6eb1a25f17e2083b044dbd10d1ad8c327947e9166f7dad8c23b31b2','9cada914d913d3fe9bb362df82716156c350434980efcc7c242fcbb218ec7f7e','9b2e8e709423d980946a360826f6b72aef3ad6217b02c9dd8011090d193ec785');
INSERT INTO "ledger_entry" VALUES(40,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','building','217d211dd59d518a144c436baae6e22d68c1f21d467bee65fe1ebd3e7173569c','9b2e8e709423d980946a360826f6b72aef3ad6217b02c9dd8011090d193ec785','2059045ef072479c6cdd7d39af2ba07a885ca9cb7e9106a7a6f2329bf9722ac9');
INSERT INTO "ledger_entry" VALUES(41,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','building_change','e85cb04f1250c15a2ae599295523bc9ad585ac6a5d50ec7c13425bc6fd1d08d9','2059045ef072479c6cdd7d39af2ba07a885ca9cb7e9106a7a6f2329bf9722ac9','f109646d06263e480a80fc30d86fb0fab2b606c75894b2aeb43af34b8dd42eaf');
INSERT INTO "ledger_entry" VALUES(42,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','case_resolution','3897d97cb187c73b0fb61aa3f005fd94bf0e6a70c4b5a2918977d38516a99bf9','f109646d06263e480a80fc30d86fb0fab2b606c75894b2aeb43af34b8dd42eaf','e615d1d9b8083a08cdb018ef1db69c253a757aed822db86662d3b3abfa46412d');
INSERT INTO "ledger_entry" VALUES(43,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','commitment_void','56f34331e2e3092701a36e8be98a14c32fecf2b8db12a6393a8724c3a81164df','e615d1d9b8083a08cdb018ef1db69c253a757aed822db86662d3b3abfa46412d','f36aff1f1e9b8361a62524c50378b8a8c84fcf7df283981f47a0768cbdd4955e');
INSERT INTO "ledger_entry" VALUES(44,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','document_scan','304358db0015f52a4c2cef81475e8f64517f06a08de8ad339fc4b8509cb54749','f36aff1f1e9b8361a62524c50378b8a8c84fcf7df283981f47a0768cbdd4955e','cd5b0a7ad6454f92ccadca170c636bdd6bcdcacf7f0f2d50b02b6c781ff290c5');
INSERT INTO "ledger_entry" VALUES(45,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','draw','cc105f05c5a0af2d668a924137c4bccacc952f3b8e9496f5192d9539f6ef7214','cd5b0a7ad6454f92ccadca170c636bdd6bcdcacf7f0f2d50b02b6c781ff290c5','7e56bfd398cc00aec70698aed0d37fe657a45fab5ba62ba60717d7e4705e10f0');
INSERT INTO "ledger_entry" VALUES(46,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','dwelling','3f7aea37f99370506b78093512249202c92af9fd54780b5f90ebe2241c6240d9','7e56bfd398cc00aec70698aed0d37fe657a45fab5ba62ba60717d7e4705e10f0','e3308f91c0aa0441a9ada5b1d998e910774f4d1ee98aeb154eda8c68054b835a');
INSERT INTO "ledger_entry" VALUES(47,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','dwelling_change','5e83387864d03970a89a2272f34744ca34a3bf4aa97998ac99e0ad02473caec6','e3308f91c0aa0441a9ada5b1d998e910774f4d1ee98aeb154eda8c68054b835a','e6e0178b6eb300876b2533dc800a0e40175d673ce651fa45ff7f071bb78b1bb7');
INSERT INTO "ledger_entry" VALUES(48,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','finding_resolution','5ef115f95eea4a1aa143a5e29d49faf359290502d375779e22df16ef805fb922','e6e0178b6eb300876b2533dc800a0e40175d673ce651fa45ff7f071bb78b1bb7','bfa3afbb0764715404bfdca814fdf44e2508e6fd0430136db77ce9e517fd99e0');
INSERT INTO "ledger_entry" VALUES(49,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','frame_unit','67cc26a29ca66d22db674714bbec1ec4b3ab1a35bf5b56f5220e7fe1ec9a25b8','bfa3afbb0764715404bfdca814fdf44e2508e6fd0430136db77ce9e517fd99e0','027d8635a20327d58193d770d64e6d7ad7e7ee5f377950bb8a5635768c29875b');
INSERT INTO "ledger_entry" VALUES(50,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','list_unlock','0466a9464f8d36eb21bd28f59e5d8a271a79425f6dac7717e65473103214456a','027d8635a20327d58193d770d64e6d7ad7e7ee5f377950bb8a5635768c29875b','4bfd47535ab80579d1dcd46be29e67bfeeeb3866cdd43ce33c0bc7bfc7de68ac');
INSERT INTO "ledger_entry" VALUES(51,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','relisting','abffb800b0b044198ec585188029fe446838399da91fd0c7cfbfba023846c1d6','4bfd47535ab80579d1dcd46be29e67bfeeeb3866cdd43ce33c0bc7bfc7de68ac','615167e8737d020ee0674ee42596f3c6e3bc5be6475f4780efc57f20c175ebfd');
INSERT INTO "ledger_entry" VALUES(52,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','substitution_decision','572a49f08b87b5339132c444c290fcb468d7a1b8d4d514f57b127c96c8f0dfe5','615167e8737d020ee0674ee42596f3c6e3bc5be6475f4780efc57f20c175ebfd','8b61db5627a2c48a377b80cc3f8f12fcc9a2210f1c49eb8f8fab6d10047c0e07');
INSERT INTO "ledger_entry" VALUES(53,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','substitution_evidence','6f7931f10b064e80e72a4b55ba4cc2144c4e6dffa5cedd0704ea166f4997adb3','8b61db5627a2c48a377b80cc3f8f12fcc9a2210f1c49eb8f8fab6d10047c0e07','460656d5a33507d48456c4cf3aec213b0b210e2e222c50b57036ed7769cea719');
INSERT INTO "ledger_entry" VALUES(54,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','visit_correction','fd0a23f487aaa4ef6d0a9b6c832e89ea905545b78e60300638efa1a62c52b608','460656d5a33507d48456c4cf3aec213b0b210e2e222c50b57036ed7769cea719','217062bb63c0c623ff4d784848c182108ba91066964abfa369d77e9f13f4ff2f');
INSERT INTO "ledger_entry" VALUES(55,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','area_import','0af515ed8dc6c3d8c15ec3ddfd8c1aed2fe566e67950fa185df39df214514873','217062bb63c0c623ff4d784848c182108ba91066964abfa369d77e9f13f4ff2f','c4698dd4f5bdd8e85c3922724b8f7cfe839089b00eb7f7f6fe7e3e43373b821a');
INSERT INTO "ledger_entry" VALUES(56,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','area_replacement','855f1ab19cde9e3d80e61ad79730ba1593011438a9ba3df8ab82d4cc7dafecfd','c4698dd4f5bdd8e85c3922724b8f7cfe839089b00eb7f7f6fe7e3e43373b821a','1610ec1b67f98004375db45b3a54354d0b875840c12bb3e9413b6e851b209e8c');
INSERT INTO "ledger_entry" VALUES(57,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','draw_explanation','6db729bda7b060bf3bfd7da5c88fbc44f5fd910bb6521ce9f7ab16570b5255a9','1610ec1b67f98004375db45b3a54354d0b875840c12bb3e9413b6e851b209e8c','bd5151eb70e2b24de50aac55a40ca31b26e1e4ec263ae9e58d83db7e2c242c95');
INSERT INTO "ledger_entry" VALUES(58,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','draw_void_request','4e38014ee3e461caa9c50b6c993d5ceae56ea6f7bb91fdbf9f52102afb1a41c7','bd5151eb70e2b24de50aac55a40ca31b26e1e4ec263ae9e58d83db7e2c242c95','17ac20446c57908e03e3da0c541a3e2b85c48a45f7ec7071bbc494aae3533b8e');
INSERT INTO "ledger_entry" VALUES(59,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','enumeration_area','ff84c14f9f051f845d10f4315713ac722797dffa3c526bc890d2a0ada071ba63','17ac20446c57908e03e3da0c541a3e2b85c48a45f7ec7071bbc494aae3533b8e','2d00e9eadb1111b089c87da5c082eeb473b6f4e6834b1552db7b4a4abac811eb');
INSERT INTO "ledger_entry" VALUES(60,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','pick_import','7df73107893723f909b10f93295db2454d98d6ad27e97820ea0070b38c0c47a2','2d00e9eadb1111b089c87da5c082eeb473b6f4e6834b1552db7b4a4abac811eb','c053aaa820e47394b883c6552dfb694e8f8a0f4013507d92f8e258f161ef47bc');
INSERT INTO "ledger_entry" VALUES(61,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','relisted_dwelling','368b852f03faa9488688c53efa093b8ee9674f0422c0757d8d4786270464ab66','c053aaa820e47394b883c6552dfb694e8f8a0f4013507d92f8e258f161ef47bc','818153ffe899235c770432f4e23f130b23f6b1e7723b7a11af5d399a58af6892');
INSERT INTO "ledger_entry" VALUES(62,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','relisting_step','fd457ddaff9b3ebfe2e61bfb977855a5b17b420459ca5a804ee1e9938b1dc95c','818153ffe899235c770432f4e23f130b23f6b1e7723b7a11af5d399a58af6892','f90c244b27a2aa2b8204141c78dbf254a88e3c4f21d1a090edd1719f7db64ab3');
INSERT INTO "ledger_entry" VALUES(63,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','reserve_extension','c09c14ce958a44a6fea78d91b28f74967d4d9720a46f54762f48e6cb97bbfb60','f90c244b27a2aa2b8204141c78dbf254a88e3c4f21d1a090edd1719f7db64ab3','5fa6ff493732972a629fc30e493ba1ba14fc42b39e77a394b1bfd9adfcefd5a5');
INSERT INTO "ledger_entry" VALUES(64,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','sample_household','d7836d29d368ec154628a3721c0c7c8e1f99c820066e0948ce20ca035d8864c8','5fa6ff493732972a629fc30e493ba1ba14fc42b39e77a394b1bfd9adfcefd5a5','d8034e983f05d276d79ca803c907498d3d9871835c1971aaa3126af060804531');
INSERT INTO "ledger_entry" VALUES(65,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','area_replacement_decision','548bfb1027be9543a8bdbd3fe545ae435c25a4f0989e590b21c1aac5887dd769','d8034e983f05d276d79ca803c907498d3d9871835c1971aaa3126af060804531','0fc418a5d2c17485b2f59b07ad8ec1ffccb9283b0dee4f166a1dd386ac5f7479');
INSERT INTO "ledger_entry" VALUES(66,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','draw_void_decision','34765e6942aee8587daf4d13bf39aab50b92f487def88df85d00696660bf5f4e','0fc418a5d2c17485b2f59b07ad8ec1ffccb9283b0dee4f166a1dd386ac5f7479','db90812b68e93016c9e97cf4039535786adbb906cf811c1f259f5c2a33a696fa');
INSERT INTO "ledger_entry" VALUES(67,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','relisting_resolution','123d5ead962c2f99f1ed95a6603a57c4a2b2768ef34d640dfcd3ef8b26647584','db90812b68e93016c9e97cf4039535786adbb906cf811c1f259f5c2a33a696fa','46162ba1bf05eaf00f9ef2bfde86b4e69d099ed0172550601e550becbef4ea6b');
INSERT INTO "ledger_entry" VALUES(68,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','void_area','4d10c019c3dfe358c6ce29c492aa187ef4d70e9072f89a7767916759ab3a6a77','46162ba1bf05eaf00f9ef2bfde86b4e69d099ed0172550601e550becbef4ea6b','d52154da436244fe4a82870d4f04b15771f84bbe301b94bdad1c417e63e076b6');
CREATE TABLE ledger_fact (
	table_name VARCHAR NOT NULL, 
	"key" VARCHAR NOT NULL, 
	sequence INTEGER NOT NULL, 
	digest VARCHAR NOT NULL, 
	CONSTRAINT pk_ledger_fact PRIMARY KEY (table_name, "key"), 
	CONSTRAINT fk_ledger_fact_sequence FOREIGN KEY(sequence) REFERENCES ledger_entry (sequence)
);
INSERT INTO "ledger_fact" VALUES('account','stat',1,'1929f0ffa05bc733aff1b37b59a5e7885fcbbe17344a262704793c37e9bc9d9d');
INSERT INTO "ledger_fact" VALUES('account','sup',1,'67ecf94b18a2e922510940cde500904e6c5e3bc6568aff97d2dce39483559e65');
INSERT INTO "ledger_fact" VALUES('account','town',1,'3c927bf9e3506ab80636ce90263364d93dcf88039e95d74081c1e4f32ff76f78');
INSERT INTO "ledger_fact" VALUES('account','enum',1,'55f05c25ccb4b6ee619ab25784adaf846bc2218f4e644b94e16b129f31f18b4a');
INSERT INTO "ledger_fact" VALUES('account','audit',1,'4e3196ef25288fad26a6b9bfea2c77f3b31b1fd403a61f842e2192dd4e3ef2b8');
INSERT INTO "ledger_fact" VALUES('account','admin',1,'a22d19b1dfa704485ca6a331137f1e4c17531e55193c2f2d480c2b6725bf9600');
INSERT INTO "ledger_fact" VALUES('cycle','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb',2,'ed9036db660d34389a35917b17ccf04da0e66d256c47b9a56bdc3e9103a3735f');
INSERT INTO "ledger_fact" VALUES('key_rotation','k1',3,'0dca736e61eb649f9d6ca2adc2db7bb066a9ecc0e58953093327d064383226ee');
INSERT INTO "ledger_fact" VALUES('restoration','r1',4,'592204fd06e78b4d8a6251c925178e78fd91cce344d2575de181c042d31b98e2');
INSERT INTO "ledger_fact" VALUES('account_activity','audit|1',5,'4691749e900886b76e11a0f017de0fa6d9d4b4a2c4b35978ce44ac784e258d32');
INSERT INTO "ledger_fact" VALUES('account_opening','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb|44011800100100102001',6,'ff0a0032de0b38be4eaa22f3cf8f0fb5ed2b326556e4e1d7fe5e6c916efa3a0f');
INSERT INTO "ledger_fact" VALUES('allocation','54b7a588-6592-4be2-9ece-e3a056f62fa7',7,'2c04795a062e4d602bcc4a79752d787d9323d6276f23f108be032db834128c3b');
INSERT INTO "ledger_fact" VALUES('area_boundary','415e1b08-65c8-43f0-ba4a-c95774bc010e',8,'dc208f0947daf91161c95f31ebbe999a0e4b9569b1ad2358845c086a29bd56ab');
INSERT INTO "ledger_fact" VALUES('area_count','ac1',9,'bb9af3b1cc6a4d4a8b1fd9f8ca23d0de353e14eaaa190676538ce8ec9063bd4b');
INSERT INTO "ledger_fact" VALUES('case_disposition','63ed0076-042f-406a-8ea6-76baabb1b57a',10,'fa7ba149dd0410b0973b8a31d512caf90abe0aff45986babf7d109a985338c04');
INSERT INTO "ledger_fact" VALUES('commitment','c1',11,'5ef30dd16f833f17f488b7411f308cea6caa1e2c236c06d3b8b21107d712eb77');
INSERT INTO "ledger_fact" VALUES('commitment','c0',11,'d32e229c14c62e4f2f7bcdb3f1f1b8720d8232dec7974afe3f5c3d28fe2705f6');
INSERT INTO "ledger_fact" VALUES('document','bcf46e46-8917-4be1-a5e2-2d708ed275e2',12,'28c19e92bb336144efb4fd40b730bd3dc3901809711bafe710c1f48405742db8');
INSERT INTO "ledger_fact" VALUES('duplicate_decision','dd1',13,'81f00eaef7237a0d3fc6e20603b1624d8f0097d5394da92b3bf6abbe1d9f2af4');
INSERT INTO "ledger_fact" VALUES('export','e1',14,'cca3f90680534284aea4c9dabe54f0b28b3ef028d1a972084e780b5deee8755a');
INSERT INTO "ledger_fact" VALUES('finding','8a2a9606-ec3b-4eec-a052-58fb8e73897d',15,'44af4aaa786b487f12394fa470227565a6c965f431ce06513f90b6470b8f1393');
INSERT INTO "ledger_fact" VALUES('frame_import','i1',16,'0065b79363128a1fbb6e3aa840a22f7be693143394f1ccd37385a141ebe06acd');
INSERT INTO "ledger_fact" VALUES('household_code','hc1',17,'0fb7ef229f175cd505d2ed23921c8274acf2204ff6bd7c7fe63037f1f58e5d62');
INSERT INTO "ledger_fact" VALUES('list_lock','l1',18,'239691900cc346fe9c0b3dfaefb1c3ab799cb339c3122ea58ee10328f495efec');
INSERT INTO "ledger_fact" VALUES('list_lock','l0',18,'ec7804885e153bb2de194d27d842f0478aa218c90c189ca43b1e397061e2416d');
INSERT INTO "ledger_fact" VALUES('listing','440118001001001',19,'d021fe6560ec97526e3ac1878ead16bfd6a8372014faa4886484104722f0d8ef');
INSERT INTO "ledger_fact" VALUES('listing','440118101201001',19,'a11b4f02b4f4ec221ebd214f3f11d7792bf53ec2b138efe394eabf3b93fbfd6c');
INSERT INTO "ledger_fact" VALUES('mapping_profile','m1',20,'0e176c2fa5d9eb1ab970bff9f5ffd6ad587768c5fca394cc5a8619505abf25a0');
INSERT INTO "ledger_fact" VALUES('new_occupants','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb|44011800100100103102',21,'5c862e626e983fba7f652eb41cc53f4b46d53ca161cb62553d1a2f0940550c4f');
INSERT INTO "ledger_fact" VALUES('password','audit|1',22,'7c35b8e026e0dbd4eeab8c17a6bdd6244e8c505902a55824d30155c83f00c091');
INSERT INTO "ledger_fact" VALUES('photo','p1',23,'5ec97d6e5415fc9922042040578f30a4cb6200a7bc15d18f51efe70e4775e206');
INSERT INTO "ledger_fact" VALUES('place_assignment','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb|audit|440118101|1',24,'ebde5f8efc69937ae2a3f97f9640b69b139fc6b7d9ac853009361e4e6abb7eff');
INSERT INTO "ledger_fact" VALUES('plan_version','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb|1',25,'83aeeaf50765a039dfb97d256b8bc29377796ee198cf9e551d97f31dcd6e1bea');
INSERT INTO "ledger_fact" VALUES('plan_version','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb|2',25,'17ae98008b06738c542b47653fe63e9577cce617109127977260d879b90f088a');
INSERT INTO "ledger_fact" VALUES('role_assignment','stat|statistician|1',26,'d497a6946361d3456a9c7f234267ea673487bf542d75fdcc4ddcbb4f6797892e');
INSERT INTO "ledger_fact" VALUES('role_assignment','sup|supervisor|1',26,'b457b06407646fff11607922bc92f189cf8ba5e295ce17c5708d75d915fdbb10');
INSERT INTO "ledger_fact" VALUES('role_assignment','town|supervisor|1',26,'2373418710fc362de7cfe3e20d49b2ff6d4bb00552a520697f732e5ada1c5efb');
INSERT INTO "ledger_fact" VALUES('role_assignment','enum|enumerator|1',26,'3d3774b3f115d71abe4082044b78bd3bd3882fcc280317cd4ec66cf11fa12d0e');
INSERT INTO "ledger_fact" VALUES('role_assignment','audit|auditor|1',26,'629ef1ffd0714aa77702b5e4fd268a48942c2c46ebbc9ca53c0897547bab487a');
INSERT INTO "ledger_fact" VALUES('role_assignment','admin|administrator|1',26,'1be4e6a5e6aa04cf8cdd5dc0135eb36f7e89e16e57c440fa86b6dd88c425d5c7');
INSERT INTO "ledger_fact" VALUES('screening_answer','73672a58-64cb-4c15-9219-9071aeef1c9a',27,'7eee46d419adfa3b0e086f69285ef11ec524f11e673027204e4111527c392843');
INSERT INTO "ledger_fact" VALUES('screening_answer','39ed6f1c-8d33-49b4-a6e8-0ab089cfe03f',27,'1837408035d7d9b0f43e0c1cdc1fdd4de3c4125c72cbae5a68c678b72d4eba2c');
INSERT INTO "ledger_fact" VALUES('screening_answer','f130b579-c4f0-4afc-b31d-c4643e6ff85f',27,'f2326612e32c046f1c0ed92b44724e4eba03d5c11bf245f6ac26d9ddb932a37c');
INSERT INTO "ledger_fact" VALUES('screening_answer','af0c7fb9-d566-4f0a-9db1-0760ffa2f31e',27,'fb592d26ac002be62a9d5bed35644e84578e76fd4a1385a578daa40a177c09c8');
INSERT INTO "ledger_fact" VALUES('screening_answer','234c841a-db70-4064-a88f-be8b53bd13f5',27,'c46548c470def07b8f855ab271ecc8f280a82a178c5168cdf5bf929d6e578d25');
INSERT INTO "ledger_fact" VALUES('screening_answer','05768b94-627d-4b7e-87ac-468889ca7e8a',27,'47a5d0fa608d44bb20f0871bcba9dd3dba309eb2970b283672be5104842e01ed');
INSERT INTO "ledger_fact" VALUES('screening_attempt','t1',28,'c765e0c5f984888d4764ee86fd29cfbf7527f33191cb0c66ecfdb95b5f42b43d');
INSERT INTO "ledger_fact" VALUES('session_revocation','v1',29,'9a515b8e9fbb9da6bc1d73097459e8b2282296df531aedbd568e10b78b8b0b75');
INSERT INTO "ledger_fact" VALUES('sign_in','s1',30,'4660dd05f6b3f0ed7a4ef071da7d52a756ac8f72d99c4709aa4e33ba55cd5aa7');
INSERT INTO "ledger_fact" VALUES('substitution_request','31479867-b8cd-47d6-a4f7-28a47b9d36cc',31,'c1e8a5e7d9776a683a93e41769aae32687bc9f3f68cac1d97ec38b79719290f7');
INSERT INTO "ledger_fact" VALUES('substitution_request','c13b3493-0dd0-4d03-87fb-294ccce0c6a0',31,'888d1bbb2e1ae344c35862b06151a276b118f78ddf0cf9334cae2a488a003677');
INSERT INTO "ledger_fact" VALUES('training','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb|enum|listing|1',32,'45bc5907680e660b6da8c05d1b6d18ef1537ed61272e204896c13679755b8764');
INSERT INTO "ledger_fact" VALUES('training','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb|enum|screening|1',32,'18253b5a130ed48f515b7ba7b61a4f73a352f8a0e6340f9c3f4818522a896260');
INSERT INTO "ledger_fact" VALUES('training','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb|enum|placement|1',32,'885862cf0f0e8e7acdb18a8015c4ba18aaf34e62231ccdb72196eee0ec4181a4');
INSERT INTO "ledger_fact" VALUES('training','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb|enum|bookkeeping|1',32,'02f4d3508dd3701b2bbb27d2df9e44c4c197db3599458cd748e0c7e91ab3b3ec');
INSERT INTO "ledger_fact" VALUES('trial_decision','02eaeab6-a4ab-41b8-ae54-969c65d4ceff',33,'03eab5c10fdf6ad10719fbb89fff79b558067915ab85d161a3f640dc46f08530');
INSERT INTO "ledger_fact" VALUES('unmasking','u1',34,'3a5f7d12be23801b1c6f144076acf554eec34d9bc2eda33c2966344f58701b96');
INSERT INTO "ledger_fact" VALUES('vacancy_check','vc1',35,'d9130c2aa0032b67fbb24a7188e4237356301e5c64deba1d05915c87f426062a');
INSERT INTO "ledger_fact" VALUES('visit','293cde14-d01e-45ee-bf70-1fd468ac10d1',36,'2372fc8f62abab36c3a6e9133dcb55f82c94f0e12dc1b53f7a2870ab3bf2b5ec');
INSERT INTO "ledger_fact" VALUES('visit','56af42c8-fe7a-42ce-b61f-0fc9b55ced94',36,'fa1093ddf2a3fab036b5e988ec7ab0cddb177a397b66b59eeacb865397be55b6');
INSERT INTO "ledger_fact" VALUES('visit','46a5e513-bd9d-4437-af57-d1ced0aff569',36,'bc1c5687ed57db99faf9aa40ddc840fcfcdc3b4ca7c3eefdb08882f98f31b4c5');
INSERT INTO "ledger_fact" VALUES('visit','062a27d0-015c-4535-803c-d93105d93f60',36,'ec084b5ab3d23b890cf370e2639f597a46c5e15a5f15a9f3c2a321e518dbed41');
INSERT INTO "ledger_fact" VALUES('visit','690469a4-211a-48b5-903d-92f1b7eca0b0',36,'b10466cec8205ee1bb5ec55da3a5b3ff2d0a333f713d8b63452eb8f01a60f88a');
INSERT INTO "ledger_fact" VALUES('visit','89a52506-0b6c-4999-98e8-5f080fb2526c',36,'a27051a9ba9b869981af1c540fcfd51ae84eaa1f534a329b54105686c9fe70ca');
INSERT INTO "ledger_fact" VALUES('allocation_decision','54b7a588-6592-4be2-9ece-e3a056f62fa7',37,'0ab46e655f79bd570ffa0c189d00b1deb6c3c0ec9329b5c7e2e9aac38673c80b');
INSERT INTO "ledger_fact" VALUES('allocation_level','54b7a588-6592-4be2-9ece-e3a056f62fa7|provincial',38,'c249c842c6e85abe3a84575ea3c388ea6326224a49386c2e9c4ba0131e9f8007');
INSERT INTO "ledger_fact" VALUES('allocation_level','54b7a588-6592-4be2-9ece-e3a056f62fa7|city_county',38,'b8bd3027a04ba447b6c2422a49f88dc9aec981cc32901d6a8188aa21f3b097c2');
INSERT INTO "ledger_fact" VALUES('allocation_level','54b7a588-6592-4be2-9ece-e3a056f62fa7|district',38,'fef967ab3fac35eb536f05cee917fe19db2a35da25c0d419acf065a48832e92d');
INSERT INTO "ledger_fact" VALUES('area_draw','a1',39,'e4713135b0ac4438f7ad5a7e90042ec3065e745be5ca6672734d88ad6c5ff098');
INSERT INTO "ledger_fact" VALUES('building','440118001001001|001',40,'6eebf4c51f60efa02f54e559abb83c042ad3b6412d290532ac7db806a3d5e640');
INSERT INTO "ledger_fact" VALUES('building','440118101201001|001',40,'1e812cf57e26e70c205636e5368028b6da535b828b35deaf2c533f9058813bfd');
INSERT INTO "ledger_fact" VALUES('building_change','bc1',41,'ea63dc56ef93033006c22f3ef0008c9bc76adb6339e6862efafe10de8306ea27');
INSERT INTO "ledger_fact" VALUES('case_resolution','x1',42,'64ca13f9a676d611555bdaf209079108a4373301ec28de72c1eb9542f592e755');
INSERT INTO "ledger_fact" VALUES('commitment_void','c0',43,'46895bcd4ea8d202941a7f2eb6fbdecb0cbd939c531f15ac61720614c387090b');
INSERT INTO "ledger_fact" VALUES('document_scan','ba6e5ced-bbc4-4a81-91bf-4133ea77005e',44,'43c5cec7971dd45d71c4a470613834a88012af831289767b2c9907ecec1cb133');
INSERT INTO "ledger_fact" VALUES('draw','d1',45,'647568b70edf9e236955932972ceec38f357daee7f3dffd91a42eb0532c2d9ef');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|001',46,'c2da9c358f9f9a272fc047e473106f942a95ff4945905641edd9c2655ae2659d');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|002',46,'6cb3348eb52a6a301ac0f6ddb30c01bbb01d7d3a517d652f2dd821c433c25482');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|003',46,'390c6a857ca470fa35151fb7d9da9f0c85383eaee85598895df2b24e33f58b02');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|004',46,'a722e6824c2e18c9da3703c28665d45214a9d7ad0286969e64baf5c72c2abe24');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|005',46,'44b7f0c6a0735a20460cabeafabd433d950f63b53a4fabe4090b49eba508e19f');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|006',46,'18f2a95814637c9b57661f3590a731a6d9083b8d35fc55266bce8f49c05b006c');
INSERT INTO "ledger_fact" VALUES('dwelling_change','dc1',47,'f27307c54f66cf6d916b429b7ceba0cd85075ecbf609e1ea5504ccc7071625df');
INSERT INTO "ledger_fact" VALUES('finding_resolution','e2f58077-637d-4ea8-a066-59ca217a8d5d',48,'76d3d3d4338be8128087251a3e5fd852a4bbd99ccfbabdd2c65c23d9f81e1285');
INSERT INTO "ledger_fact" VALUES('frame_unit','i1|440118001001',49,'02028bb5a8318d6022b09a5d288eade836466c3cd208b1800f14a9df3fd3ed6b');
INSERT INTO "ledger_fact" VALUES('list_unlock','l0',50,'f0e697e5bfd3ac2205ac4a2ae306f314edcef461b1728112593046df3390f557');
INSERT INTO "ledger_fact" VALUES('relisting','rl1',51,'2c1f808243f6ed3d03259a10a13f72de0ef08f2a73bdd99ef6ee2c9e8d67482a');
INSERT INTO "ledger_fact" VALUES('substitution_decision','31479867-b8cd-47d6-a4f7-28a47b9d36cc|approved',52,'c84445049813dbad285d1610fb738181c666c10ed5424b50bab19556484492cf');
INSERT INTO "ledger_fact" VALUES('substitution_decision','31479867-b8cd-47d6-a4f7-28a47b9d36cc|carried_out',52,'af32a0d08f78605749c67954df63b8eaf7c7c29fba2085f80ca43d4226ccba63');
INSERT INTO "ledger_fact" VALUES('substitution_decision','c13b3493-0dd0-4d03-87fb-294ccce0c6a0|approved',52,'845b4a77f90aaa436043500ef42e6bfb32894de9597b95c9d19943958082a9c6');
INSERT INTO "ledger_fact" VALUES('substitution_decision','c13b3493-0dd0-4d03-87fb-294ccce0c6a0|carried_out',52,'3bb757639b220119f0aaab30a2d026b371d9c5713122abab5a0e20fa2c6ee4e7');
INSERT INTO "ledger_fact" VALUES('substitution_evidence','c13b3493-0dd0-4d03-87fb-294ccce0c6a0|village',53,'742d4fd6dd8b2186f7cd7c747894b1ab9f0ef2d255c12c14f7cde737f5efd4c4');
INSERT INTO "ledger_fact" VALUES('visit_correction','5fd925bc-31a0-47d0-81bf-28a71ed031fe',54,'8fbacffd4fd2396c1700e9022eb633b79cbd66220e182b119ae7206d7f23b68d');
INSERT INTO "ledger_fact" VALUES('area_import','a1',55,'be098e0adc0f1697425cf831402aca4f18441f8cd3c95c2c3721469f2220ae8b');
INSERT INTO "ledger_fact" VALUES('area_replacement','509ac262-0cf7-4b8a-b379-5d793981fd32',56,'2832e9464f9c25256dfcba71d871b39b35b24bc3bb87c7ce83605a180887f499');
INSERT INTO "ledger_fact" VALUES('draw_explanation','d1|440118001001001',57,'aaf19b77552356d850c58d80d889080d9c8e99cf0ceaa31cb093a075053816fc');
INSERT INTO "ledger_fact" VALUES('draw_void_request','r1',58,'221b7a452fc7f0830458273f32c9fe3c1724ab5d09828d2d34c4824cd148e24b');
INSERT INTO "ledger_fact" VALUES('enumeration_area','a1|440118001001001',59,'956996b7c39c0a400058e0ccaed82e9582806083b3a930987d7cacb156780c6f');
INSERT INTO "ledger_fact" VALUES('enumeration_area','a1|440118001001002',59,'6a43eca9a65a9fc1cd052e291f73cf4b6112c97e584f17d4fa8ce5fbf871efc0');
INSERT INTO "ledger_fact" VALUES('enumeration_area','a1|440118001001003',59,'20b0f8cec0fbdcc156537f2212575c1a5f76448a07e14866fa88ee0531736607');
INSERT INTO "ledger_fact" VALUES('enumeration_area','a1|440118001001004',59,'5a9ebe2186a15a56eea53e24fdceadbee401d9441283bd1e8313b015ca5c0e32');
INSERT INTO "ledger_fact" VALUES('pick_import','d1',60,'82cd99230707f9bb62f1917c95b4bc1365327f8e8087866ef0d95f865760fc21');
INSERT INTO "ledger_fact" VALUES('relisted_dwelling','rd1',61,'aac7130a3d95e490d183b8ee00bff178a4e677b8e7073e362c8ecd548f58b579');
INSERT INTO "ledger_fact" VALUES('relisting_step','rs1',62,'a176240c2657f41569a45a2ec2747ebf821bbf1462310eaed3eedd883581f92d');
INSERT INTO "ledger_fact" VALUES('reserve_extension','d1|44011800100100103201',63,'c55e3089b12b1c9e48500c7635e4b25ed4f8ec58f026c8c36015102d96907b10');
INSERT INTO "ledger_fact" VALUES('sample_household','d1|44011800100100101001',64,'a79ce736b034b5a1c80014782d21dad843fb63c621f9bb3d18a90970f85c35d0');
INSERT INTO "ledger_fact" VALUES('sample_household','d1|44011800100100101101',64,'6254bbd93ad7272c01fdb653d0802cb96dd27ae316eb0e569c01302ac46181f5');
INSERT INTO "ledger_fact" VALUES('sample_household','d1|44011800100100100901',64,'4d13333738f0ced23072cfb54c79dbb192161b2215fd5d2dfa83650165db9d04');
INSERT INTO "ledger_fact" VALUES('sample_household','d1|44011800100100102001',64,'f2f8e9e37f1275f800192f9aaf257cb3b549b84f8aded700930ac91583adc090');
INSERT INTO "ledger_fact" VALUES('sample_household','d1|44011800100100102101',64,'d8ee845be6ad8b6452aa37711ca509c56843ae32c8d748107c21268736275103');
INSERT INTO "ledger_fact" VALUES('sample_household','d1|44011800100100101901',64,'521d9e8a9f73fcf7a0ce29ff7992a4d6aef544e0ca42d9f30dd8d1b228b75f59');
INSERT INTO "ledger_fact" VALUES('area_replacement_decision','509ac262-0cf7-4b8a-b379-5d793981fd32|approved',65,'756305e0ba19e8bc68163c0c110c53fa953503a1068c763b879b4ea9b076c397');
INSERT INTO "ledger_fact" VALUES('area_replacement_decision','509ac262-0cf7-4b8a-b379-5d793981fd32|carried_out',65,'69e27e9c58f9c2d57334c2a92be20adf566a2c270dab0b9cc5a81777f552ff75');
INSERT INTO "ledger_fact" VALUES('draw_void_decision','r1',66,'cccaeca633d0b267b1514c6833cfc53065a7e1a08253983e440c733e3910c767');
INSERT INTO "ledger_fact" VALUES('relisting_resolution','rr1',67,'39e8395ac7b2e650dde80047755d7748d15c0b744ed1113d5090690ceab1ff73');
INSERT INTO "ledger_fact" VALUES('void_area','d1|440118001001999',68,'ad50c4b3fadd39c740806579211b0601511b629fd20bc0c1016c947b1a1a9a92');
CREATE TABLE "list_lock" (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	lock_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	label VARCHAR NOT NULL, 
	sort VARCHAR NOT NULL, 
	list_digest VARCHAR NOT NULL, 
	order_digest VARCHAR NOT NULL, 
	n_units INTEGER NOT NULL, 
	lock_no INTEGER, 
	CONSTRAINT pk_list_lock PRIMARY KEY (lock_id), 
	CONSTRAINT fk_list_lock_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT uq_list_lock_cycle_id_ea_id_label_lock_no UNIQUE (cycle_id, ea_id, label, lock_no)
);
INSERT INTO "list_lock" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','l1','440118001001001','households','','0','1',39,1);
INSERT INTO "list_lock" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','l0','440118101201001','households','','0','1',39,1);
CREATE TABLE list_unlock (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	lock_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	reason VARCHAR NOT NULL, 
	CONSTRAINT pk_list_unlock PRIMARY KEY (lock_id), 
	CONSTRAINT fk_list_unlock_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT fk_list_unlock_lock_id FOREIGN KEY(lock_id) REFERENCES list_lock (lock_id)
);
INSERT INTO "list_unlock" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','l0','440118101201001','补录两户');
CREATE TABLE listing (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	listing_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	source_name VARCHAR NOT NULL, 
	digest VARCHAR NOT NULL, 
	datum VARCHAR NOT NULL, 
	n_buildings INTEGER NOT NULL, 
	n_dwellings INTEGER NOT NULL, listed_by VARCHAR, 
	CONSTRAINT pk_listing PRIMARY KEY (listing_id), 
	CONSTRAINT ck_listing_datum_is_known CHECK (datum IN ('WGS-84', 'GCJ-02', 'BD-09', 'CGCS2000')), 
	CONSTRAINT fk_listing_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT uq_listing_cycle_id_ea_id_version UNIQUE (cycle_id, ea_id, version)
);
INSERT INTO "listing" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','440118001001001','440118001001001',1,'list.csv','0','WGS-84',1,39,NULL);
INSERT INTO "listing" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','440118101201001','440118101201001',1,'list.csv','0','WGS-84',1,39,NULL);
CREATE TABLE mapping_profile (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	profile_id VARCHAR NOT NULL, 
	form VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	mapping_json VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_mapping_profile PRIMARY KEY (profile_id), 
	CONSTRAINT fk_mapping_profile_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT uq_mapping_profile_cycle_id_form_name_version UNIQUE (cycle_id, form, name, version)
);
INSERT INTO "mapping_profile" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','m1','platform','平台','{}',1);
CREATE TABLE new_occupants (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	household_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	replaced_household_id VARCHAR NOT NULL, 
	screened_at DATETIME NOT NULL, 
	eligibility VARCHAR NOT NULL, 
	answers BLOB NOT NULL, 
	CONSTRAINT pk_new_occupants PRIMARY KEY (cycle_id, household_id), 
	CONSTRAINT fk_new_occupants_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT ck_new_occupants_another_household CHECK (household_id <> replaced_household_id), 
	CONSTRAINT ck_new_occupants_eligibility_is_known CHECK (eligibility IN ('in', 'out', 'unknown')), 
	CONSTRAINT uq_new_occupants_cycle_id_replaced_household_id UNIQUE (cycle_id, replaced_household_id)
);
INSERT INTO "new_occupants" VALUES('2022-09-01 21:00:00.000000','enum','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','44011800100100103102','440118001001001','44011800100100103101','2022-09-01 21:00:00.000000','in',X'34323231313434612D2DE0DAE9BF192B8AF5B66C5474090298193A3215C6B35FB977C1FE9CF453A57FB5283D686FA23A247C10A215861C79CD0AB56FBE2ADF94343510D737E53578E6F54F586A70B0031748898A94EA764F0E58115831448CB79DAA81A69141753D209C75DD35A2E8977012485E6774A0D8900ECD8F5EF1877391A7C8BAC466DCE5564CE41862E44AFEDF47B96DBA649F0D3F5AD163DCC067291F6510EA2C00C00C6DCE5B0FE9D61727CC2FDDD4B2E009485DED53BCF01927B13E8A4623F226AF8788FDEACB9926BAD91968BBC7946A00F241977D0DC3AC3DB9BBAF994405AE5578AF81C9F5D194917BC21086B00C6425D61A3EE50054C8F889BF9B62A35BB893D125AC419865C76588659204BE4A3C19D7BCEC370705AC737F8F402D82CD122C25F8A97179E89D4C38AE30F42FEABCFE923B9A48EAC20F250EF5D5C143B0A8D69D97E7B164C0177B2B6884E482EA326625ADC946D071546635833C2AFB63A2AF9DD3A4A215DB9061DF6295EF2B367439BB127101A911671B7AC6F7A64B4FEC0D28FDBE703CA7570E6E7068866933D84FA41E21B544C3FF4DD24024B93960BC5F688D5F094CBC4DAE60C8FD5CA47B0886E43F60BD0729ACD3DD88F37043665B6AEB3A4837FFDB0F37ED766DA500F7EFE7D6982390DCF3E3567F09F498C188665435D8C2743D2782E13C6B433AEF03054842080D58BA94778F77238DF5268423AD8F2986F14E06FA6E8FA6BE44D27D4BD7FCF197063446A301D09127A8D12DC1B28535303E171C061BC96297522A3EE16DD2BFFA28C72E486FFDCF295EA97DAF5E096C395F502AAE5C0C1E66');
CREATE TABLE password (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	account_id VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	password_hash BLOB NOT NULL, 
	is_temporary BOOLEAN NOT NULL, 
	CONSTRAINT pk_password PRIMARY KEY (account_id, version), 
	CONSTRAINT fk_password_account_id FOREIGN KEY(account_id) REFERENCES account (account_id)
);
INSERT INTO "password" VALUES('2022-09-01 02:00:00.000000','stat','audit',1,X'34323231313434611C7A9CF8143470E216AD615BB5717B445646B588EE043792259F7F62440EA62176A84B66DC43758F5CED549EACA698',0);
CREATE TABLE photo (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	photo_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	subject VARCHAR NOT NULL, 
	media_type VARCHAR NOT NULL, 
	n_bytes INTEGER NOT NULL, 
	digest VARCHAR NOT NULL, 
	CONSTRAINT pk_photo PRIMARY KEY (photo_id), 
	CONSTRAINT fk_photo_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT ck_photo_media_type_is_known CHECK (media_type IN ('image/jpeg', 'image/png', 'image/webp')), 
	CONSTRAINT ck_photo_n_bytes_positive CHECK (n_bytes > 0)
);
INSERT INTO "photo" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','p1','440118001001001','440118001001001','image/jpeg',3,'0000000000000000000000000000000000000000000000000000000000000000');
CREATE TABLE pick_import (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	draw_id VARCHAR NOT NULL, 
	source_name VARCHAR NOT NULL, 
	digest VARCHAR NOT NULL, 
	profile_name VARCHAR, 
	acceptance VARCHAR, 
	CONSTRAINT pk_pick_import PRIMARY KEY (draw_id), 
	CONSTRAINT fk_pick_import_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT fk_pick_import_draw_id FOREIGN KEY(draw_id) REFERENCES draw (draw_id)
);
INSERT INTO "pick_import" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','d1','picks.csv','0',NULL,NULL);
CREATE TABLE place_assignment (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	account_id VARCHAR NOT NULL, 
	place_code VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	is_given BOOLEAN NOT NULL, 
	CONSTRAINT pk_place_assignment PRIMARY KEY (cycle_id, account_id, place_code, version), 
	CONSTRAINT ck_place_assignment_place_is_town_or_area CHECK (length(place_code) IN (9, 15)), 
	CONSTRAINT fk_place_assignment_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT fk_place_assignment_account_id FOREIGN KEY(account_id) REFERENCES account (account_id)
);
INSERT INTO "place_assignment" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','audit','440118101',1,1);
CREATE TABLE plan_version (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	plan_toml VARCHAR NOT NULL, 
	reason VARCHAR NOT NULL, 
	CONSTRAINT pk_plan_version PRIMARY KEY (cycle_id, version), 
	CONSTRAINT fk_plan_version_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id)
);
INSERT INTO "plan_version" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb',1,'# 2022 年增城区住户调查大样本轮换：方案参数
#
# Every number and date that the software takes from the plan. After each key stands how sure it is:
#   (C) confirmed by a source   (P) plausible, chosen by us from an unclear wording   (U) unknown, a default that can be changed
# Source "Plan §n": 《2022 年增城区住户调查大样本轮换实施方案》, 增府办函〔2022〕37 号, 2022-07-11, section n (tasks 1-16).
# Ten-day periods are read as 上旬 = to the 10th, 中旬 = 11th-20th, 下旬 = 21st to the end of the month (P).

format = 1                                 # shape of this file; another number is refused

towns = [                                  # (C) 统计用区划代码 2022: 13 towns and streets (Plan, who answers for what)
    { code = "440118001", name = "荔城街道" },
    { code = "440118002", name = "增江街道" },
    { code = "440118003", name = "朱村街道" },
    { code = "440118004", name = "永宁街道" },
    { code = "440118005", name = "荔湖街道" },
    { code = "440118006", name = "宁西街道" },
    { code = "440118101", name = "新塘镇" },
    { code = "440118102", name = "石滩镇" },
    { code = "440118103", name = "中新镇" },
    { code = "440118104", name = "正果镇" },
    { code = "440118105", name = "派潭镇" },
    { code = "440118106", name = "小楼镇" },
    { code = "440118107", name = "仙村镇" },
]

[cycle]
name = "2022年增城区住户调查大样本轮换"        # (C) Plan, title
document = "增府办函〔2022〕37号"             # (C) Plan, title
district_code = "440118"                   # (C) statistical code of 增城区 since 2014
district_name = "增城区"                    # (C)
address_names = ["广东省", "广州市", "增城区", "增城市"]   # (C) written before addresses; 增城市 until 2014
starts_on = 2022-04-01                     # (P) month of the first deadline (frame verification, Plan §7)
cycle_years = 5                            # (C) Plan, purpose: the whole sample is rotated every five years

[frame]
edition = "2022"                           # (P) code list of the year of the rotation; editions are never mixed
previous_edition = "2021"                  # (P) compared with it, matched on code
published_residents = 1466331              # (C) 第七次全国人口普查 2020, 增城区 resident population (data/frame/facts.csv)
expected_households = 585417               # (P) no count of households is published for 增城: residents / 2.63, plus 5 % collective
size_tolerance_percent = 5.0               # (U) frame total against expected_households; beyond it a finding

[areas]
n_areas = 15                               # (C) Plan, scope: 15 调查小区
n_provincial = 5                           # (U) split between 分省 and 分市县 is not public
area_target_households = 350               # (U) size of an area, so that about 300 households are screened in it
min_village_households = 60                # (P) threshold of 2013 for unsuitable areas; smaller villages are joined
n_alternate_sets = 2                       # (C) rule of 2013: alternate sets 1, then 2, with the same serials
label = "areas"                            # (C) label in the draw''s hash; a repeated draw is "areas#2"

[frame_review]
open_findings_stop_draw = "error"          # (U) open findings of this weight or above stop the draw of areas: "error", "warning" or "none"
size_change_percent = 20.0                 # (U) households of a village against the edition before; a larger change is a finding

[allocation]
method = "proportional"                    # (U) how areas are spread over urban and rural on paper: "equal", "proportional", "square_root"
confidence_percent = 95.0                  # (C) confidence of the national precision goal
national_relative_error_percent = 1.0      # (C) printed national goal ±1 %; goals of province and county are not public
cv = 0.8                                   # (U) spread of income per person between households, as a share of its mean
intra_area_correlation = 0.15              # (U) likeness of households of one area; later from the screening
document_required = true                   # (C) Plan §8: reported for approval; (U) that the approval names its document

[boundaries]
max_area_km2 = 3.0                         # (U) a larger area is too large to walk
max_diameter_km = 3.0                      # (U) a longer one too
overlap_tolerance_m2 = 100.0               # (U) areas that overlap by less touch each other
gap_tolerance_m = 50.0                     # (U) neighbours with a narrower strip between them should touch
outside_tolerance_m = 30.0                 # (U) a dwelling so far beyond the outline still counts as inside: accuracy of a phone

[replacement]
min_households = 60                        # (P) rule of 2013: an area with fewer households may be replaced
document_required_levels = ["provincial"]  # (C) the province applies, the national office approves; (U) for the other level
approver_must_differ = true                # (U) nobody approves the replacement that he or she has asked for
allowed_until = "draw"                     # (U) last step before which an area may be replaced: "listing", "lock" or "draw"

[listing]
segment_min_dwellings = 30                 # (P) shortest walk segment
segment_max_dwellings = 60                 # (P) longest walk segment
max_vacant_percent = 40.0                  # (U) vacancy of an area above this is looked at again
size_tolerance_percent = 10.0              # (U) households found against the frame''s size of the area; beyond it a finding

[listing_checks]
duplicate_min_score = 80.0                 # (U) two addresses at least so alike (0-100) are shown to a person as perhaps one dwelling
duplicate_max_distance_m = 200.0           # (U) further apart on the map they are not
other_count_tolerance_percent = 15.0       # (U) dwellings against electric meters or registration; beyond it a finding
n_neighbours = 5                           # (U) nearest areas with which vacancy and change are compared
rate_outlier_points = 20.0                 # (U) percentage points from the neighbours'' median; beyond it a finding
vacancy_second_look = "either"             # (U) a vacant dwelling is looked at again by "other_person", on "other_day", "either" or "both"

[relisting]
share = 0.2                                # (U) a fifth of an area''s walk segments is listed again, blind, by another person
min_segments = 2                           # (U) at least so many segments of an area
min_dwellings = 60                         # (U) with at least so many dwellings
confidence_percent = 90.0                  # (U) of the exact one-sided bounds of list coverage
min_coverage_percent = 95.0                # (U) upper bound below it: list the whole area again; estimate below it: a person decides

[screening]
min_screened = 4500                        # (C) Plan, scope: no fewer than 4,500 households
target_per_area = 300                      # (P) 4,500 / 15
max_no_contact_percent = 10.0              # (U) households of an area not met after all visits; beyond it a finding

[screening_work]
pace_days = 14                             # (U) last days from which the pace towards the target is taken
max_proxy_percent = 20.0                   # (U) screened households for which a neighbour or cadre answered; beyond it a finding
max_missing_income_percent = 15.0          # (U) screened households whose income is missing; beyond it a finding
sort_imputation = "none"                   # (U) missing incomes in the sort order: "none" (last), "nearest_neighbours", "area_median"; docs/methods-screening.md
sort_imputation_neighbours = 5             # (U) households from which "nearest_neighbours" takes the mean

[draw]
n_households_per_area = 10                 # (C) Plan, scope: 150 households in 15 areas
method = "systematic"                      # (U) "systematic" or "symmetric" (对称等距); the rule of 2022 is not public
sort = ["income_per_person"]               # (U) the old urban survey sorted by income per person; [] = order of household_id
reserve_depth = 9                          # (U) households in reserve for each drawn one
label = "households"                       # (C) label in the draw''s hash; a repeated draw is "households#2"

[ceremony]
revealer_must_differ = true                # (U) nobody reveals the seed of the draw that he or she has committed to
void_confirmer_must_differ = true          # (U) nobody confirms the void of a draw that he or she has asked for

[placement]
min_persuasion_visits = 3                  # (C) a refusal counts as a reason only after at least 3 persuasion visits
approver_must_differ = true                # (U) nobody approves the substitution that he or she has asked for
due_within_days = 14                       # (U) a drawn household without a visit for so long is shown as waiting

[visits]
min_persuasion_days = 2                    # (U) persuasion visits on fewer days than this are noticed
persuasion_days = "warning"                # (C) a warning by default, not a rule; off, warning or required
min_persuasion_hours_apart = 2             # (U) persuasion visits all within fewer hours of the day are at the same hour
persuasion_hours = "warning"               # (C) a warning by default, not a rule; off, warning or required
persuasion_persons = "warning"             # (C) every time the same person: a warning by default; off, warning or required
min_no_contact_visits = 3                  # (U) "no one at home" is a reason after at least so many visits that met nobody
min_no_contact_day_parts = 2               # (U) in so many of morning, afternoon and evening
afternoon_from_hour = 12                   # (U) the afternoon begins
evening_from_hour = 18                     # (U) the evening begins
no_contact_weekend = true                  # (U) one of these visits was on a Saturday or Sunday
min_recheck_days = 2                       # (U) a vacant dwelling or an address not found is looked at on so many days

[bookkeeping]
early_opening_deadline = 2022-10-10        # (C) Plan §13: areas whose accounts are all open by early October
early_trial_start = 2022-10-01             # (C) Plan §13: two months, October and November (encouraged: a person decides)
trial_start = 2022-11-01                   # (C) Plan §13: trial bookkeeping in November
formal_start = 2022-12-01                  # (C) Plan §13: formal bookkeeping from early December; (P) the first day
visits_per_month = 1                       # (C, varies) at least one visit per household and month; some places 2
platform_check_days = 5                    # (C, varies) the platform''s books are looked at every 5 days
min_entries_per_month = 20                 # (U) fewer entries in a month: a weak account, remind and coach
max_gap_days = 7                           # (U) longest stretch without an entry
subsidy_cny_per_month = 0                  # (U) a local amount; 0 = not set, not printed

[diary]
first_week_days = 7                        # (P) a coaching visit within so many days of a book''s first day
rounds_per_year = 4                        # (C) a full round of visits by the office each quarter; (P) calendar quarters
weak_window_days = 30                      # (U) a weak account is judged over the last so many days, a month
few_entries_after_days = 10                # (U) entries are called few only when so many days were counted
max_faults = 3                             # (U) more faults found by page checks within the window: a weak account
action_wait_days = 5                       # (U) days after a step before the next, stronger one is proposed
subsidy_min_days = 15                      # (U) days a book must be kept in a month for the subsidy of that month
subsidy_in_trial = true                    # (U) whether the months of trial bookkeeping are paid
handover_min_trial_days = 10               # (U) a shorter trial is named at the hand-over to formal bookkeeping

[people]
training_required = true                   # (C) Plan §5, §6: trained before each stage; (U) that untrained staff are kept from its tasks

[progress]
forecast_window_days = 14                  # (P) the pace of the last two weeks; a shorter record counts from its first day

[publicity]
min_activities_per_town = 1                # (U) recorded activities that cover a town in a stage
warm_up_ends = 2022-07-10                  # (P) 预热: until buildings and dwellings are listed (Plan §10: mid-July)
screening_ends = 2022-08-20                # (P) 摸底: until the end of screening (Plan §10)
account_opening_ends = 2022-10-31          # (P) 开户: until the trial books start (Plan §13)
trial_ends = 2022-11-30                    # (P) 试记账: until formal bookkeeping starts (Plan §13)

[training]
pass_percent = 80                          # (U) right answers in the test of the hard points
test_required = true                       # (U) who attended is trained only with a passed test of that stage

[funds]
warn_at_percent = 90                       # (U) spending of a budget line above this share is reported

[inspection]
n_areas = 3                                # (U) areas chosen by the seed for an inspection
n_households_per_area = 5                  # (U) households chosen in each of them, where the stage has households
due_days_minor = 14                        # (U) days for the correction of a minor finding
due_days_major = 7                         # (U) days for the correction of a major finding
due_days_serious = 3                       # (U) days for the correction of a serious finding
verifier_must_differ = true                # (U) nobody verifies the own correction
[signals]
# When a pattern in one person''s work of a month opens a check. All (U): chosen so that an office of 15 honest
# enumerators and 150 households has at most one false case a month in simulation (docs/quality.md).
overlap_minutes = 2.0                      # (U) talks at two dwellings that begin closer together than this overlap
overlap_min_visits = 2                     # (U) so many in a month
fast_minutes = 6.0                         # (U) at the next dwelling sooner than this after the start of a talk
fast_min_visits = 4                        # (U) so many in a month
speed_kmh = 80.0                           # (U) faster between two visits than anybody drives in a village
speed_min_m = 1500.0                       # (U) shorter ways are not judged
speed_min_visits = 2                       # (U) so many in a month
usable_accuracy_m = 100.0                  # (U) positions less accurate are not judged
far_m = 300.0                              # (U) farther from the listed dwelling, after the accuracy was taken off
far_min_visits = 3                         # (U) so many in a month
far_min_percent = 20.0                     # (U) and so many of those with a usable position
same_place_apart_m = 50.0                  # (U) dwellings this far apart cannot have exactly one position
same_place_min_visits = 3                  # (U) so many in a month
mock_min_visits = 2                        # (U) visits whose device reported a mock position
day_starts_hour = 7                        # (U) earlier is an odd hour
day_ends_hour = 22                         # (U) from then on it is an odd hour, unless the household asked for it
odd_hours_min_visits = 3                   # (U) so many in a month
odd_hours_min_percent = 20.0               # (U) and so many of all visits
clock_back_minutes = 30.0                  # (U) received later, said to be earlier by more than this
clock_min_jumps = 3                        # (U) so many in a month
min_answers = 30                           # (U) fewer screening answers of a person are not judged
alike_min_households = 6                   # (U) so many households alike
alike_scores = 3.5                         # (U) and so far beyond the funnel (standard deviations)
digit_error_per_million = 200              # (U) chance of an honest person per test, in millionths
outlying_min_visits = 10                   # (U) fewer visits of a person in a month are not compared
outlying_scores = 3.1                      # (U) outside so many standard deviations of the funnel
counts_min_days = 20                       # (U) shorter books are not judged
counts_min_dispersion = 0.5                # (U) variance / mean of the entries per day; bought by chance it is 1 or more
counts_max_same_percent = 80.0             # (U) days on which two books have the same number of entries
counts_min_households = 2                  # (U) so many books of a person
backcheck_min_denied = 2                   # (U) back-checks in a month that deny the visit or differ a lot
backcheck_max_error_percent = 40.0         # (U) more of the answers of one back-check than this differ

[backchecks]
percent = 10.0                             # (P) share of the visits that is checked again by another person
first_percent = 20.0                       # (P) the share in an enumerator''s first weeks
first_days = 14                            # (P) two weeks from the first visit
due_days = 14                              # (U) a back-check is late after so many days
amount_tolerance_percent = 10.0            # (U) an amount within this is the same answer

[maintenance]
rotation = "national_2022"                 # (U) which calendar of data/rotation the district follows within the cycle

[archive]
work_record_years = 3                      # (C) diaries and work records: at least 3 years (the law''s floor is 2)
rotation_paper_years = 5                   # (C) rotation papers: at least 5 years
electronic_years = 10                      # (C) electronic data long-term; the law''s floor is 10 years

# The 16 tasks, Plan §1-§16. `fact` names what the system itself knows of the task''s end (fieldwork/rules/plan.py);
# a task without one is shown as not recorded. `starts_on` is nowhere published: the month of the deadline is taken (P)
# unless the plan says when the work starts.

[[tasks]]
no = 1
name = "成立领导小组和办公室"
owner = "区政府"
phase = "启动时"
fact = "group_recorded"
evidence = "领导小组、成员名单和办公室；任务分工、宣传、培训、数据处理、督导检查的安排"

[[tasks]]
no = 2
name = "落实人员"
owner = "各镇街"
phase = "全过程"
fact = "staff_in_place"
evidence = "镇街、村居工作人员在轮换期间保持稳定"

[[tasks]]
no = 3
name = "落实经费"
owner = "区财政局"
phase = "全过程"
fact = "budget_secured"
evidence = "经费列入预算并跟踪使用"

[[tasks]]
no = 4
name = "宣传动员"
owner = "区委宣传部、各镇街"
phase = "预热、摸底、开户、试记账四个阶段"
fact = "publicity_complete"
evidence = "各镇街按渠道、分阶段开展的宣传活动"

[[tasks]]
no = 5
name = "业务培训"
owner = "增城调查队、区统计局"
phase = "各阶段"
fact = "training_complete"
evidence = "培训场次、签到和实操内容"

[[tasks]]
no = 6
name = "组建辅助调查员队伍"
owner = "各镇街"
starts_on = 2022-06-01
deadline = 2022-06-30
fact = "team_ready"
evidence = "选聘村居干部，完成培训，分配到调查小区"

[[tasks]]
no = 7
name = "核实抽样框"
owner = "增城调查队、区统计局"
starts_on = 2022-04-01
deadline = 2022-04-30
fact = "frame_verified"
evidence = "村居和小区信息核实无误"

[[tasks]]
no = 8
name = "确定样本量"
owner = "增城调查队、区统计局"
starts_on = 2022-05-01
deadline = 2022-05-31
fact = "sample_size_approved"
evidence = "分省样本和分市县样本的分配方案上报审批"

[[tasks]]
no = 9
name = "落实调查小区"
owner = "增城调查队、各镇街"
starts_on = 2022-06-01
deadline = 2022-06-30
fact = "areas_settled"
evidence = "两级样本的调查小区抽选并落实，绘制小区图"
milestones = [{ name = "绘制小区图", deadline = 2022-07-10 }]

[[tasks]]
no = 10
name = "清查摸底和抽户"
owner = "增城调查队、各镇街"
starts_on = 2022-07-11
deadline = 2022-08-31
fact = "households_drawn"
evidence = "建筑物清查表、住宅名录表、摸底数据和样本户名单"
milestones = [
    { name = "建筑物清查和住宅名录", deadline = 2022-08-10, fact = "listing_locked" },
    { name = "摸底调查", deadline = 2022-08-20, fact = "screening_complete" },
    { name = "抽取调查户", deadline = 2022-08-31, fact = "households_drawn" },
]

[[tasks]]
no = 11
name = "落实调查户"
owner = "各镇街、增城调查队"
starts_on = 2022-09-01
deadline = 2022-10-20
fact = "households_placed"
evidence = "每个样本户均已落实；反复动员后仍须更换的，严格按规定换户"

[[tasks]]
no = 12
name = "督导检查"
owner = "增城调查队、区统计局"
phase = "动员、摸底、开户各阶段"
fact = "inspections_closed"
evidence = "发现的问题、整改要求和整改核实"

[[tasks]]
no = 13
name = "开户和试记账"
owner = "各镇街、增城调查队"
starts_on = 2022-10-01
deadline = 2022-11-30
fact = "trial_complete"
evidence = "试记账安排和结果"
milestones = [
    { name = "提前开户小区全部开户", deadline = 2022-10-10 },
    { name = "全部开户", deadline = 2022-11-01, fact = "accounts_open" },
    { name = "正式记账", deadline = 2022-12-01 },
]

[[tasks]]
no = 14
name = "样本评估"
owner = "增城调查队、区发展改革局"
phase = "新样本运行后"
evidence = "样本代表性评估报告报省级调查队"

[[tasks]]
no = 15
name = "总结归档"
owner = "增城调查队、区统计局"
starts_on = 2023-01-01
deadline = 2023-01-31
evidence = "工作总结和归档材料"

[[tasks]]
no = 16
name = "样本维护"
owner = "各镇街、增城调查队"
phase = "五年周期内"
evidence = "跟踪小区和住户变动，及时更新标识"

# What blocks what: a task cannot be finished before another one is. (P) The plan names no such table; each row says why.

[[dependencies]]
task = 2
needs = 1
why = "领导小组成立后，各镇街才能指定人员"

[[dependencies]]
task = 6
needs = 9
why = "小区落实后，辅助调查员才能分配到小区"

[[dependencies]]
task = 8
needs = 7
why = "样本量按核实后的抽样框确定"

[[dependencies]]
task = 9
needs = 7
why = "小区从核实后的抽样框中抽取"

[[dependencies]]
task = 9
needs = 8
why = "样本量审批后才能抽取小区"

[[dependencies]]
task = 10
needs = 6
why = "没有经过培训的辅助调查员，不能清查和摸底"

[[dependencies]]
task = 10
needs = 9
why = "清查在落实的小区内进行"

[[dependencies]]
task = 11
needs = 10
why = "先抽出调查户，才能落实"

[[dependencies]]
task = 13
needs = 11
why = "落实的户才能开户和试记账"

[[dependencies]]
task = 14
needs = 13
why = "新样本运行后才能评估"

[[dependencies]]
task = 15
needs = 12
why = "督导发现的问题整改核实后才能归档"

[[dependencies]]
task = 15
needs = 13
why = "试记账结果写入总结"
','首次制定');
INSERT INTO "plan_version" VALUES('2022-11-23 04:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb',2,'# 2022 年增城区住户调查大样本轮换：方案参数
#
# Every number and date that the software takes from the plan. After each key stands how sure it is:
#   (C) confirmed by a source   (P) plausible, chosen by us from an unclear wording   (U) unknown, a default that can be changed
# Source "Plan §n": 《2022 年增城区住户调查大样本轮换实施方案》, 增府办函〔2022〕37 号, 2022-07-11, section n (tasks 1-16).
# Ten-day periods are read as 上旬 = to the 10th, 中旬 = 11th-20th, 下旬 = 21st to the end of the month (P).

format = 1                                 # shape of this file; another number is refused

towns = [                                  # (C) 统计用区划代码 2022: 13 towns and streets (Plan, who answers for what)
    { code = "440118001", name = "荔城街道" },
    { code = "440118002", name = "增江街道" },
    { code = "440118003", name = "朱村街道" },
    { code = "440118004", name = "永宁街道" },
    { code = "440118005", name = "荔湖街道" },
    { code = "440118006", name = "宁西街道" },
    { code = "440118101", name = "新塘镇" },
    { code = "440118102", name = "石滩镇" },
    { code = "440118103", name = "中新镇" },
    { code = "440118104", name = "正果镇" },
    { code = "440118105", name = "派潭镇" },
    { code = "440118106", name = "小楼镇" },
    { code = "440118107", name = "仙村镇" },
]

[cycle]
name = "2022年增城区住户调查大样本轮换"        # (C) Plan, title
document = "增府办函〔2022〕37号"             # (C) Plan, title
district_code = "440118"                   # (C) statistical code of 增城区 since 2014
district_name = "增城区"                    # (C)
address_names = ["广东省", "广州市", "增城区", "增城市"]   # (C) written before addresses; 增城市 until 2014
starts_on = 2022-04-01                     # (P) month of the first deadline (frame verification, Plan §7)
cycle_years = 5                            # (C) Plan, purpose: the whole sample is rotated every five years

[frame]
edition = "2022"                           # (P) code list of the year of the rotation; editions are never mixed
previous_edition = "2021"                  # (P) compared with it, matched on code
published_residents = 1466331              # (C) 第七次全国人口普查 2020, 增城区 resident population (data/frame/facts.csv)
expected_households = 585417               # (P) no count of households is published for 增城: residents / 2.63, plus 5 % collective
size_tolerance_percent = 5.0               # (U) frame total against expected_households; beyond it a finding

[areas]
n_areas = 15                               # (C) Plan, scope: 15 调查小区
n_provincial = 5                           # (U) split between 分省 and 分市县 is not public
area_target_households = 350               # (U) size of an area, so that about 300 households are screened in it
min_village_households = 60                # (P) threshold of 2013 for unsuitable areas; smaller villages are joined
n_alternate_sets = 2                       # (C) rule of 2013: alternate sets 1, then 2, with the same serials
label = "areas"                            # (C) label in the draw''s hash; a repeated draw is "areas#2"

[frame_review]
open_findings_stop_draw = "error"          # (U) open findings of this weight or above stop the draw of areas: "error", "warning" or "none"
size_change_percent = 20.0                 # (U) households of a village against the edition before; a larger change is a finding

[allocation]
method = "proportional"                    # (U) how areas are spread over urban and rural on paper: "equal", "proportional", "square_root"
confidence_percent = 95.0                  # (C) confidence of the national precision goal
national_relative_error_percent = 1.0      # (C) printed national goal ±1 %; goals of province and county are not public
cv = 0.8                                   # (U) spread of income per person between households, as a share of its mean
intra_area_correlation = 0.15              # (U) likeness of households of one area; later from the screening
document_required = true                   # (C) Plan §8: reported for approval; (U) that the approval names its document

[boundaries]
max_area_km2 = 3.0                         # (U) a larger area is too large to walk
max_diameter_km = 3.0                      # (U) a longer one too
overlap_tolerance_m2 = 100.0               # (U) areas that overlap by less touch each other
gap_tolerance_m = 50.0                     # (U) neighbours with a narrower strip between them should touch
outside_tolerance_m = 30.0                 # (U) a dwelling so far beyond the outline still counts as inside: accuracy of a phone

[replacement]
min_households = 60                        # (P) rule of 2013: an area with fewer households may be replaced
document_required_levels = ["provincial"]  # (C) the province applies, the national office approves; (U) for the other level
approver_must_differ = true                # (U) nobody approves the replacement that he or she has asked for
allowed_until = "draw"                     # (U) last step before which an area may be replaced: "listing", "lock" or "draw"

[listing]
segment_min_dwellings = 30                 # (P) shortest walk segment
segment_max_dwellings = 60                 # (P) longest walk segment
max_vacant_percent = 40.0                  # (U) vacancy of an area above this is looked at again
size_tolerance_percent = 10.0              # (U) households found against the frame''s size of the area; beyond it a finding

[listing_checks]
duplicate_min_score = 80.0                 # (U) two addresses at least so alike (0-100) are shown to a person as perhaps one dwelling
duplicate_max_distance_m = 200.0           # (U) further apart on the map they are not
other_count_tolerance_percent = 15.0       # (U) dwellings against electric meters or registration; beyond it a finding
n_neighbours = 5                           # (U) nearest areas with which vacancy and change are compared
rate_outlier_points = 20.0                 # (U) percentage points from the neighbours'' median; beyond it a finding
vacancy_second_look = "either"             # (U) a vacant dwelling is looked at again by "other_person", on "other_day", "either" or "both"

[relisting]
share = 0.2                                # (U) a fifth of an area''s walk segments is listed again, blind, by another person
min_segments = 2                           # (U) at least so many segments of an area
min_dwellings = 60                         # (U) with at least so many dwellings
confidence_percent = 90.0                  # (U) of the exact one-sided bounds of list coverage
min_coverage_percent = 95.0                # (U) upper bound below it: list the whole area again; estimate below it: a person decides

[screening]
min_screened = 4500                        # (C) Plan, scope: no fewer than 4,500 households
target_per_area = 300                      # (P) 4,500 / 15
max_no_contact_percent = 10.0              # (U) households of an area not met after all visits; beyond it a finding

[screening_work]
pace_days = 14                             # (U) last days from which the pace towards the target is taken
max_proxy_percent = 20.0                   # (U) screened households for which a neighbour or cadre answered; beyond it a finding
max_missing_income_percent = 15.0          # (U) screened households whose income is missing; beyond it a finding
sort_imputation = "none"                   # (U) missing incomes in the sort order: "none" (last), "nearest_neighbours", "area_median"; docs/methods-screening.md
sort_imputation_neighbours = 5             # (U) households from which "nearest_neighbours" takes the mean

[draw]
n_households_per_area = 10                 # (C) Plan, scope: 150 households in 15 areas
method = "systematic"                      # (U) "systematic" or "symmetric" (对称等距); the rule of 2022 is not public
sort = ["income_per_person"]               # (U) the old urban survey sorted by income per person; [] = order of household_id
reserve_depth = 9                          # (U) households in reserve for each drawn one
label = "households"                       # (C) label in the draw''s hash; a repeated draw is "households#2"

[ceremony]
revealer_must_differ = true                # (U) nobody reveals the seed of the draw that he or she has committed to
void_confirmer_must_differ = true          # (U) nobody confirms the void of a draw that he or she has asked for

[placement]
min_persuasion_visits = 3                  # (C) a refusal counts as a reason only after at least 3 persuasion visits
approver_must_differ = true                # (U) nobody approves the substitution that he or she has asked for
due_within_days = 14                       # (U) a drawn household without a visit for so long is shown as waiting

[visits]
min_persuasion_days = 2                    # (U) persuasion visits on fewer days than this are noticed
persuasion_days = "warning"                # (C) a warning by default, not a rule; off, warning or required
min_persuasion_hours_apart = 2             # (U) persuasion visits all within fewer hours of the day are at the same hour
persuasion_hours = "warning"               # (C) a warning by default, not a rule; off, warning or required
persuasion_persons = "warning"             # (C) every time the same person: a warning by default; off, warning or required
min_no_contact_visits = 3                  # (U) "no one at home" is a reason after at least so many visits that met nobody
min_no_contact_day_parts = 2               # (U) in so many of morning, afternoon and evening
afternoon_from_hour = 12                   # (U) the afternoon begins
evening_from_hour = 18                     # (U) the evening begins
no_contact_weekend = true                  # (U) one of these visits was on a Saturday or Sunday
min_recheck_days = 2                       # (U) a vacant dwelling or an address not found is looked at on so many days

[bookkeeping]
early_opening_deadline = 2022-10-10        # (C) Plan §13: areas whose accounts are all open by early October
early_trial_start = 2022-10-01             # (C) Plan §13: two months, October and November (encouraged: a person decides)
trial_start = 2022-11-01                   # (C) Plan §13: trial bookkeeping in November
formal_start = 2022-12-01                  # (C) Plan §13: formal bookkeeping from early December; (P) the first day
visits_per_month = 1                       # (C, varies) at least one visit per household and month; some places 2
platform_check_days = 5                    # (C, varies) the platform''s books are looked at every 5 days
min_entries_per_month = 20                 # (U) fewer entries in a month: a weak account, remind and coach
max_gap_days = 7                           # (U) longest stretch without an entry
subsidy_cny_per_month = 60                  # (U) a local amount; 0 = not set, not printed

[diary]
first_week_days = 7                        # (P) a coaching visit within so many days of a book''s first day
rounds_per_year = 4                        # (C) a full round of visits by the office each quarter; (P) calendar quarters
weak_window_days = 30                      # (U) a weak account is judged over the last so many days, a month
few_entries_after_days = 10                # (U) entries are called few only when so many days were counted
max_faults = 3                             # (U) more faults found by page checks within the window: a weak account
action_wait_days = 5                       # (U) days after a step before the next, stronger one is proposed
subsidy_min_days = 15                      # (U) days a book must be kept in a month for the subsidy of that month
subsidy_in_trial = true                    # (U) whether the months of trial bookkeeping are paid
handover_min_trial_days = 10               # (U) a shorter trial is named at the hand-over to formal bookkeeping

[people]
training_required = true                   # (C) Plan §5, §6: trained before each stage; (U) that untrained staff are kept from its tasks

[progress]
forecast_window_days = 14                  # (P) the pace of the last two weeks; a shorter record counts from its first day

[publicity]
min_activities_per_town = 1                # (U) recorded activities that cover a town in a stage
warm_up_ends = 2022-07-10                  # (P) 预热: until buildings and dwellings are listed (Plan §10: mid-July)
screening_ends = 2022-08-20                # (P) 摸底: until the end of screening (Plan §10)
account_opening_ends = 2022-10-31          # (P) 开户: until the trial books start (Plan §13)
trial_ends = 2022-11-30                    # (P) 试记账: until formal bookkeeping starts (Plan §13)

[training]
pass_percent = 80                          # (U) right answers in the test of the hard points
test_required = true                       # (U) who attended is trained only with a passed test of that stage

[funds]
warn_at_percent = 90                       # (U) spending of a budget line above this share is reported

[inspection]
n_areas = 3                                # (U) areas chosen by the seed for an inspection
n_households_per_area = 5                  # (U) households chosen in each of them, where the stage has households
due_days_minor = 14                        # (U) days for the correction of a minor finding
due_days_major = 7                         # (U) days for the correction of a major finding
due_days_serious = 3                       # (U) days for the correction of a serious finding
verifier_must_differ = true                # (U) nobody verifies the own correction
[signals]
# When a pattern in one person''s work of a month opens a check. All (U): chosen so that an office of 15 honest
# enumerators and 150 households has at most one false case a month in simulation (docs/quality.md).
overlap_minutes = 2.0                      # (U) talks at two dwellings that begin closer together than this overlap
overlap_min_visits = 2                     # (U) so many in a month
fast_minutes = 6.0                         # (U) at the next dwelling sooner than this after the start of a talk
fast_min_visits = 4                        # (U) so many in a month
speed_kmh = 80.0                           # (U) faster between two visits than anybody drives in a village
speed_min_m = 1500.0                       # (U) shorter ways are not judged
speed_min_visits = 2                       # (U) so many in a month
usable_accuracy_m = 100.0                  # (U) positions less accurate are not judged
far_m = 300.0                              # (U) farther from the listed dwelling, after the accuracy was taken off
far_min_visits = 3                         # (U) so many in a month
far_min_percent = 20.0                     # (U) and so many of those with a usable position
same_place_apart_m = 50.0                  # (U) dwellings this far apart cannot have exactly one position
same_place_min_visits = 3                  # (U) so many in a month
mock_min_visits = 2                        # (U) visits whose device reported a mock position
day_starts_hour = 7                        # (U) earlier is an odd hour
day_ends_hour = 22                         # (U) from then on it is an odd hour, unless the household asked for it
odd_hours_min_visits = 3                   # (U) so many in a month
odd_hours_min_percent = 20.0               # (U) and so many of all visits
clock_back_minutes = 30.0                  # (U) received later, said to be earlier by more than this
clock_min_jumps = 3                        # (U) so many in a month
min_answers = 30                           # (U) fewer screening answers of a person are not judged
alike_min_households = 6                   # (U) so many households alike
alike_scores = 3.5                         # (U) and so far beyond the funnel (standard deviations)
digit_error_per_million = 200              # (U) chance of an honest person per test, in millionths
outlying_min_visits = 10                   # (U) fewer visits of a person in a month are not compared
outlying_scores = 3.1                      # (U) outside so many standard deviations of the funnel
counts_min_days = 20                       # (U) shorter books are not judged
counts_min_dispersion = 0.5                # (U) variance / mean of the entries per day; bought by chance it is 1 or more
counts_max_same_percent = 80.0             # (U) days on which two books have the same number of entries
counts_min_households = 2                  # (U) so many books of a person
backcheck_min_denied = 2                   # (U) back-checks in a month that deny the visit or differ a lot
backcheck_max_error_percent = 40.0         # (U) more of the answers of one back-check than this differ

[backchecks]
percent = 10.0                             # (P) share of the visits that is checked again by another person
first_percent = 20.0                       # (P) the share in an enumerator''s first weeks
first_days = 14                            # (P) two weeks from the first visit
due_days = 14                              # (U) a back-check is late after so many days
amount_tolerance_percent = 10.0            # (U) an amount within this is the same answer

[maintenance]
rotation = "national_2022"                 # (U) which calendar of data/rotation the district follows within the cycle

[archive]
work_record_years = 3                      # (C) diaries and work records: at least 3 years (the law''s floor is 2)
rotation_paper_years = 5                   # (C) rotation papers: at least 5 years
electronic_years = 10                      # (C) electronic data long-term; the law''s floor is 10 years

# The 16 tasks, Plan §1-§16. `fact` names what the system itself knows of the task''s end (fieldwork/rules/plan.py);
# a task without one is shown as not recorded. `starts_on` is nowhere published: the month of the deadline is taken (P)
# unless the plan says when the work starts.

[[tasks]]
no = 1
name = "成立领导小组和办公室"
owner = "区政府"
phase = "启动时"
fact = "group_recorded"
evidence = "领导小组、成员名单和办公室；任务分工、宣传、培训、数据处理、督导检查的安排"

[[tasks]]
no = 2
name = "落实人员"
owner = "各镇街"
phase = "全过程"
fact = "staff_in_place"
evidence = "镇街、村居工作人员在轮换期间保持稳定"

[[tasks]]
no = 3
name = "落实经费"
owner = "区财政局"
phase = "全过程"
fact = "budget_secured"
evidence = "经费列入预算并跟踪使用"

[[tasks]]
no = 4
name = "宣传动员"
owner = "区委宣传部、各镇街"
phase = "预热、摸底、开户、试记账四个阶段"
fact = "publicity_complete"
evidence = "各镇街按渠道、分阶段开展的宣传活动"

[[tasks]]
no = 5
name = "业务培训"
owner = "增城调查队、区统计局"
phase = "各阶段"
fact = "training_complete"
evidence = "培训场次、签到和实操内容"

[[tasks]]
no = 6
name = "组建辅助调查员队伍"
owner = "各镇街"
starts_on = 2022-06-01
deadline = 2022-06-30
fact = "team_ready"
evidence = "选聘村居干部，完成培训，分配到调查小区"

[[tasks]]
no = 7
name = "核实抽样框"
owner = "增城调查队、区统计局"
starts_on = 2022-04-01
deadline = 2022-04-30
fact = "frame_verified"
evidence = "村居和小区信息核实无误"

[[tasks]]
no = 8
name = "确定样本量"
owner = "增城调查队、区统计局"
starts_on = 2022-05-01
deadline = 2022-05-31
fact = "sample_size_approved"
evidence = "分省样本和分市县样本的分配方案上报审批"

[[tasks]]
no = 9
name = "落实调查小区"
owner = "增城调查队、各镇街"
starts_on = 2022-06-01
deadline = 2022-06-30
fact = "areas_settled"
evidence = "两级样本的调查小区抽选并落实，绘制小区图"
milestones = [{ name = "绘制小区图", deadline = 2022-07-10 }]

[[tasks]]
no = 10
name = "清查摸底和抽户"
owner = "增城调查队、各镇街"
starts_on = 2022-07-11
deadline = 2022-08-31
fact = "households_drawn"
evidence = "建筑物清查表、住宅名录表、摸底数据和样本户名单"
milestones = [
    { name = "建筑物清查和住宅名录", deadline = 2022-08-10, fact = "listing_locked" },
    { name = "摸底调查", deadline = 2022-08-20, fact = "screening_complete" },
    { name = "抽取调查户", deadline = 2022-08-31, fact = "households_drawn" },
]

[[tasks]]
no = 11
name = "落实调查户"
owner = "各镇街、增城调查队"
starts_on = 2022-09-01
deadline = 2022-10-20
fact = "households_placed"
evidence = "每个样本户均已落实；反复动员后仍须更换的，严格按规定换户"

[[tasks]]
no = 12
name = "督导检查"
owner = "增城调查队、区统计局"
phase = "动员、摸底、开户各阶段"
fact = "inspections_closed"
evidence = "发现的问题、整改要求和整改核实"

[[tasks]]
no = 13
name = "开户和试记账"
owner = "各镇街、增城调查队"
starts_on = 2022-10-01
deadline = 2022-11-30
fact = "trial_complete"
evidence = "试记账安排和结果"
milestones = [
    { name = "提前开户小区全部开户", deadline = 2022-10-10 },
    { name = "全部开户", deadline = 2022-11-01, fact = "accounts_open" },
    { name = "正式记账", deadline = 2022-12-01 },
]

[[tasks]]
no = 14
name = "样本评估"
owner = "增城调查队、区发展改革局"
phase = "新样本运行后"
evidence = "样本代表性评估报告报省级调查队"

[[tasks]]
no = 15
name = "总结归档"
owner = "增城调查队、区统计局"
starts_on = 2023-01-01
deadline = 2023-01-31
evidence = "工作总结和归档材料"

[[tasks]]
no = 16
name = "样本维护"
owner = "各镇街、增城调查队"
phase = "五年周期内"
evidence = "跟踪小区和住户变动，及时更新标识"

# What blocks what: a task cannot be finished before another one is. (P) The plan names no such table; each row says why.

[[dependencies]]
task = 2
needs = 1
why = "领导小组成立后，各镇街才能指定人员"

[[dependencies]]
task = 6
needs = 9
why = "小区落实后，辅助调查员才能分配到小区"

[[dependencies]]
task = 8
needs = 7
why = "样本量按核实后的抽样框确定"

[[dependencies]]
task = 9
needs = 7
why = "小区从核实后的抽样框中抽取"

[[dependencies]]
task = 9
needs = 8
why = "样本量审批后才能抽取小区"

[[dependencies]]
task = 10
needs = 6
why = "没有经过培训的辅助调查员，不能清查和摸底"

[[dependencies]]
task = 10
needs = 9
why = "清查在落实的小区内进行"

[[dependencies]]
task = 11
needs = 10
why = "先抽出调查户，才能落实"

[[dependencies]]
task = 13
needs = 11
why = "落实的户才能开户和试记账"

[[dependencies]]
task = 14
needs = 13
why = "新样本运行后才能评估"

[[dependencies]]
task = 15
needs = 12
why = "督导发现的问题整改核实后才能归档"

[[dependencies]]
task = 15
needs = 13
why = "试记账结果写入总结"
','合成标准');
CREATE TABLE relisted_dwelling (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	relisted_id VARCHAR NOT NULL, 
	relisting_id VARCHAR NOT NULL, 
	position INTEGER NOT NULL, 
	segment_no VARCHAR NOT NULL, 
	building_no VARCHAR, 
	number_seen VARCHAR, 
	dwelling_type VARCHAR NOT NULL, 
	occupancy VARCHAR NOT NULL, 
	lon FLOAT, 
	lat FLOAT, 
	datum VARCHAR, 
	address BLOB, 
	CONSTRAINT pk_relisted_dwelling PRIMARY KEY (relisted_id), 
	CONSTRAINT fk_relisted_dwelling_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT ck_relisted_dwelling_datum_is_known CHECK (datum IN ('WGS-84', 'GCJ-02', 'BD-09', 'CGCS2000')), 
	CONSTRAINT fk_relisted_dwelling_relisting_id FOREIGN KEY(relisting_id) REFERENCES relisting (relisting_id), 
	CONSTRAINT uq_relisted_dwelling_relisting_id_position UNIQUE (relisting_id, position)
);
INSERT INTO "relisted_dwelling" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','440118001001001','rd1','rl1',1,'1','001','040','flat','vacant',NULL,NULL,NULL,X'343232313134346122516D46CCFDEF60DC21B216933B7F73C4606405B9F65A0E3105EC4AFF7B9BCDB9F8411D813CF18B93D86625BB64917F130FB282C31129484E36558E8AE587');
CREATE TABLE relisting (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	relisting_id VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	listing_id VARCHAR NOT NULL, 
	seed VARCHAR NOT NULL, 
	label VARCHAR NOT NULL, 
	n_segments INTEGER NOT NULL, 
	start INTEGER NOT NULL, 
	segments VARCHAR NOT NULL, 
	n_listed INTEGER NOT NULL, 
	relister VARCHAR NOT NULL, 
	plan_version INTEGER NOT NULL, 
	CONSTRAINT pk_relisting PRIMARY KEY (relisting_id), 
	CONSTRAINT fk_relisting_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT ck_relisting_n_listed_not_negative CHECK (n_listed >= 0), 
	CONSTRAINT ck_relisting_start_in_range CHECK (start >= 0 AND start < n_segments), 
	CONSTRAINT fk_relisting_listing_id FOREIGN KEY(listing_id) REFERENCES listing (listing_id), 
	CONSTRAINT uq_relisting_cycle_id_ea_id_version UNIQUE (cycle_id, ea_id, version)
);
INSERT INTO "relisting" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','440118001001001','rl1',1,'440118001001001','s','relisting',1,0,'1',40,'sup',1);
CREATE TABLE relisting_resolution (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	resolution_id VARCHAR NOT NULL, 
	relisting_id VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	relisted_id VARCHAR, 
	dwelling_no VARCHAR NOT NULL, 
	verdict VARCHAR NOT NULL, 
	reason BLOB NOT NULL, 
	CONSTRAINT pk_relisting_resolution PRIMARY KEY (resolution_id), 
	CONSTRAINT fk_relisting_resolution_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT ck_relisting_resolution_pairs_name_both CHECK ((verdict IN ('same', 'different')) = (relisted_id IS NOT NULL)), 
	CONSTRAINT ck_relisting_resolution_verdict_is_known CHECK (verdict IN ('same', 'different', 'exists', 'wrong')), 
	CONSTRAINT fk_relisting_resolution_relisted_id FOREIGN KEY(relisted_id) REFERENCES relisted_dwelling (relisted_id), 
	CONSTRAINT fk_relisting_resolution_relisting_id FOREIGN KEY(relisting_id) REFERENCES relisting (relisting_id), 
	CONSTRAINT uq_relisting_resolution_relisting_id_version UNIQUE (relisting_id, version)
);
INSERT INTO "relisting_resolution" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','440118001001001','rr1','rl1',1,NULL,'001','exists',X'3432323131343461F5BB8A9E4C98A7905DB5A20848235C00E89F6001195452546BBEEDB2ED75E5');
CREATE TABLE relisting_step (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	step_id VARCHAR NOT NULL, 
	relisting_id VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	state VARCHAR NOT NULL, 
	n_relisted INTEGER, 
	n_matched INTEGER, 
	n_moved INTEGER, 
	n_wrong INTEGER, 
	lower FLOAT, 
	upper FLOAT, 
	counts_json VARCHAR, 
	reason BLOB, 
	CONSTRAINT pk_relisting_step PRIMARY KEY (step_id), 
	CONSTRAINT fk_relisting_step_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT ck_relisting_step_bounds_are_shares CHECK (lower >= 0 AND lower <= upper AND upper <= 1), 
	CONSTRAINT ck_relisting_step_matches_among_relisted CHECK (n_matched >= 0 AND n_matched <= n_relisted), 
	CONSTRAINT ck_relisting_step_state_is_known CHECK (state IN ('drawn', 'listed', 'compared', 'accepted', 'decided', 'whole_relisting', 'closed')), 
	CONSTRAINT fk_relisting_step_relisting_id FOREIGN KEY(relisting_id) REFERENCES relisting (relisting_id), 
	CONSTRAINT uq_relisting_step_relisting_id_version UNIQUE (relisting_id, version)
);
INSERT INTO "relisting_step" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','440118001001001','rs1','rl1',1,'compared',1,1,NULL,NULL,0.1,1.0,NULL,X'34323231313434616933E1FE8916BA8BC3636997F72B5717ADF2F9C550D7CAD1EF828AB52F0F88');
CREATE TABLE reserve_extension (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	draw_id VARCHAR NOT NULL, 
	household_id VARCHAR NOT NULL, 
	resolution_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	rank INTEGER NOT NULL, 
	for_household_id VARCHAR NOT NULL, 
	reserve_rank INTEGER NOT NULL, 
	CONSTRAINT pk_reserve_extension PRIMARY KEY (draw_id, household_id), 
	CONSTRAINT fk_reserve_extension_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT ck_reserve_extension_reserve_rank_from_one CHECK (reserve_rank >= 1), 
	CONSTRAINT fk_reserve_extension_resolution_id FOREIGN KEY(resolution_id) REFERENCES case_resolution (resolution_id), 
	CONSTRAINT fk_reserve_extension_draw_id FOREIGN KEY(draw_id) REFERENCES draw (draw_id), 
	CONSTRAINT uq_reserve_extension_draw_id_for_household_id_reserve_rank UNIQUE (draw_id, for_household_id, reserve_rank)
);
INSERT INTO "reserve_extension" VALUES('2022-09-01 21:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','d1','44011800100100103201','x1','440118001001001',32,'44011800100100103001',2);
CREATE TABLE restoration (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	restoration_id VARCHAR NOT NULL, 
	file_name VARCHAR NOT NULL, 
	digest VARCHAR NOT NULL, 
	made_at DATETIME NOT NULL, 
	head_sequence INTEGER NOT NULL, 
	head_hash VARCHAR NOT NULL, 
	CONSTRAINT pk_restoration PRIMARY KEY (restoration_id)
);
INSERT INTO "restoration" VALUES('2022-09-01 02:00:00.000000','stat','r1','backup.zip','0000000000000000000000000000000000000000000000000000000000000000','2022-09-01 02:00:00.000000',1,'0000000000000000000000000000000000000000000000000000000000000000');
CREATE TABLE role_assignment (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	account_id VARCHAR NOT NULL, 
	role VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	is_given BOOLEAN NOT NULL, 
	CONSTRAINT pk_role_assignment PRIMARY KEY (account_id, role, version), 
	CONSTRAINT ck_role_assignment_role_is_known CHECK (role IN ('statistician', 'supervisor', 'enumerator', 'auditor', 'administrator')), 
	CONSTRAINT fk_role_assignment_account_id FOREIGN KEY(account_id) REFERENCES account (account_id)
);
INSERT INTO "role_assignment" VALUES('2022-09-01 02:00:00.000000','admin','stat','statistician',1,1);
INSERT INTO "role_assignment" VALUES('2022-09-01 02:00:00.000000','admin','sup','supervisor',1,1);
INSERT INTO "role_assignment" VALUES('2022-09-01 02:00:00.000000','admin','town','supervisor',1,1);
INSERT INTO "role_assignment" VALUES('2022-09-01 02:00:00.000000','admin','enum','enumerator',1,1);
INSERT INTO "role_assignment" VALUES('2022-09-01 02:00:00.000000','admin','audit','auditor',1,1);
INSERT INTO "role_assignment" VALUES('2022-09-01 02:00:00.000000','admin','admin','administrator',1,1);
CREATE TABLE "sample_household" (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	draw_id VARCHAR NOT NULL, 
	household_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	rank INTEGER NOT NULL, 
	is_drawn BOOLEAN NOT NULL, 
	for_household_id VARCHAR, 
	reserve_rank INTEGER, 
	inclusion_prob_stage2 FLOAT, 
	CONSTRAINT pk_sample_household PRIMARY KEY (draw_id, household_id), 
	CONSTRAINT fk_sample_household_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT ck_sample_household_inclusion_prob_is_one CHECK (inclusion_prob_stage2 > 0 AND inclusion_prob_stage2 <= 1), 
	CONSTRAINT ck_sample_household_drawn_or_reserve CHECK (is_drawn = (for_household_id IS NULL) AND is_drawn = (reserve_rank IS NULL)), 
	CONSTRAINT ck_sample_household_reserve_rank_from_one CHECK (reserve_rank >= 1), 
	CONSTRAINT fk_sample_household_draw_id FOREIGN KEY(draw_id) REFERENCES "draw" (draw_id), 
	CONSTRAINT uq_sample_household_draw_id_ea_id_rank UNIQUE (draw_id, ea_id, rank), 
	CONSTRAINT uq_sample_household_draw_id_for_household_id_reserve_rank UNIQUE (draw_id, for_household_id, reserve_rank)
);
INSERT INTO "sample_household" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','d1','44011800100100101001','440118001001001',10,1,NULL,NULL,NULL);
INSERT INTO "sample_household" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','d1','44011800100100101101','440118001001001',11,0,'44011800100100101001',1,NULL);
INSERT INTO "sample_household" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','d1','44011800100100100901','440118001001001',9,0,'44011800100100101001',2,NULL);
INSERT INTO "sample_household" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','d1','44011800100100102001','440118001001001',20,1,NULL,NULL,NULL);
INSERT INTO "sample_household" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','d1','44011800100100102101','440118001001001',21,0,'44011800100100102001',1,NULL);
INSERT INTO "sample_household" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','d1','44011800100100101901','440118001001001',19,0,'44011800100100102001',2,NULL);
CREATE TABLE screening_answer (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	answer_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	household_id VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	dwelling_no VARCHAR NOT NULL, 
	household_no VARCHAR NOT NULL, 
	eligibility VARCHAR NOT NULL, 
	n_persons INTEGER, 
	income BLOB, 
	residence_type VARCHAR, 
	floor_area_m2 FLOAT, 
	outcome VARCHAR, 
	screened_at DATETIME, 
	source_name VARCHAR, 
	notes BLOB, respondent VARCHAR CONSTRAINT ck_screening_answer_respondent_is_known CHECK (respondent IN ('self', 'other_adult', 'neighbour', 'village_cadre')), out_reason VARCHAR, screened_on DATE, n_attempts INTEGER CONSTRAINT ck_screening_answer_n_attempts_positive CHECK (n_attempts >= 1), n_members INTEGER CONSTRAINT ck_screening_answer_n_members_not_negative CHECK (n_members >= 0), n_away INTEGER CONSTRAINT ck_screening_answer_n_away_not_negative CHECK (n_away >= 0), registration_place VARCHAR, n_cars INTEGER CONSTRAINT ck_screening_answer_n_cars_not_negative CHECK (n_cars >= 0), dwelling_type VARCHAR, built_year INTEGER, estimated_value_cny BLOB, n_households_in_dwelling INTEGER CONSTRAINT ck_screening_answer_n_households_in_dwelling_positive CHECK (n_households_in_dwelling >= 1), correction_reason BLOB, 
	CONSTRAINT pk_screening_answer PRIMARY KEY (answer_id), 
	CONSTRAINT ck_screening_answer_eligibility_is_known CHECK (eligibility IN ('in', 'out', 'unknown')), 
	CONSTRAINT ck_screening_answer_floor_area_not_negative CHECK (floor_area_m2 >= 0), 
	CONSTRAINT ck_screening_answer_n_persons_not_negative CHECK (n_persons >= 0), 
	CONSTRAINT fk_screening_answer_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT uq_screening_answer_cycle_id_household_id_version UNIQUE (cycle_id, household_id, version)
);
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','73672a58-64cb-4c15-9219-9071aeef1c9a','440118001001001','44011800100100100101',1,'001','01','in',3,X'3432323131343461560E50B6141094868014ABA2E3B51F9E0FB811B5154D5986D39BC3D71FAFA33AE41AA0CB90',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','39ed6f1c-8d33-49b4-a6e8-0ab089cfe03f','440118001001001','44011800100100100201',1,'002','01','in',3,X'343232313134346192D9F40D7053C2FE21AC05D7448D750547F5AE623734300A382A0A21BD4FFE3FF27063EB75',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','f130b579-c4f0-4afc-b31d-c4643e6ff85f','440118001001001','44011800100100100301',1,'003','01','in',3,X'34323231313434617F5C3C8EC98323A1D62577EEFB73FA4B2EC1B7EB7657276AE69C630D4B0DC47D772E8B4FF0',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','af0c7fb9-d566-4f0a-9db1-0760ffa2f31e','440118001001001','44011800100100100401',1,'004','01','in',3,X'343232313134346194D3C0C1D4BC7E1F1EA0832098F62EA8F1A11593E444F1A4D6AA5FE40AD07C2DA64C01B909',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','234c841a-db70-4064-a88f-be8b53bd13f5','440118001001001','44011800100100100501',1,'005','01','in',3,X'3432323131343461B466268D14A919F00592BABCFA43B37C72C67E5FDE440DA4E15C9CD68BACF178C04A00653E',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','05768b94-627d-4b7e-87ac-468889ca7e8a','440118001001001','44011800100100100601',1,'006','01','in',3,X'343232313134346180A234AB22AF720E0EE25ACF814379A0FB88D424FEB91F7CC50CA4F9350C2BD3E90E0C68A5',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE screening_attempt (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	attempt_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	household_id VARCHAR NOT NULL, 
	attempted_at DATETIME NOT NULL, 
	attempted_by VARCHAR NOT NULL, 
	outcome VARCHAR NOT NULL, 
	CONSTRAINT pk_screening_attempt PRIMARY KEY (attempt_id), 
	CONSTRAINT ck_screening_attempt_outcome_is_known CHECK (outcome IN ('complete', 'no_contact', 'refused', 'out_of_scope')), 
	CONSTRAINT fk_screening_attempt_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id)
);
INSERT INTO "screening_attempt" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','t1','440118001001001','44011800100100101101','2022-09-01 02:00:00.000000','enum','no_contact');
CREATE TABLE session_revocation (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	revocation_id VARCHAR NOT NULL, 
	account_id VARCHAR NOT NULL, 
	n_sessions INTEGER NOT NULL, 
	CONSTRAINT pk_session_revocation PRIMARY KEY (revocation_id), 
	CONSTRAINT fk_session_revocation_account_id FOREIGN KEY(account_id) REFERENCES account (account_id)
);
INSERT INTO "session_revocation" VALUES('2022-09-01 02:00:00.000000','stat','v1','audit',0);
CREATE TABLE setup_code (
	code_digest VARCHAR NOT NULL, 
	made_at DATETIME NOT NULL, 
	n_failures INTEGER NOT NULL, 
	CONSTRAINT pk_setup_code PRIMARY KEY (code_digest)
);
CREATE TABLE sign_in (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	sign_in_id VARCHAR NOT NULL, 
	account_id VARCHAR, 
	outcome VARCHAR NOT NULL, 
	CONSTRAINT pk_sign_in PRIMARY KEY (sign_in_id), 
	CONSTRAINT ck_sign_in_outcome_is_known CHECK (outcome IN ('succeeded', 'wrong_password', 'unknown_account', 'not_active')), 
	CONSTRAINT ck_sign_in_account_unless_unknown CHECK ((outcome = 'unknown_account') = (account_id IS NULL)), 
	CONSTRAINT fk_sign_in_account_id FOREIGN KEY(account_id) REFERENCES account (account_id)
);
INSERT INTO "sign_in" VALUES('2022-09-01 02:00:00.000000','stat','s1','audit','wrong_password');
CREATE TABLE substitution_decision (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	request_id VARCHAR NOT NULL, 
	state VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	household_id VARCHAR NOT NULL, 
	substitute_household_id VARCHAR, 
	note BLOB, 
	CONSTRAINT pk_substitution_decision PRIMARY KEY (request_id, state), 
	CONSTRAINT ck_substitution_decision_substitute_when_carried_out CHECK ((state = 'carried_out') = (substitute_household_id IS NOT NULL)), 
	CONSTRAINT ck_substitution_decision_state_is_known CHECK (state IN ('approved', 'rejected', 'carried_out', 'cancelled')), 
	CONSTRAINT fk_substitution_decision_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT fk_substitution_decision_request_id FOREIGN KEY(request_id) REFERENCES substitution_request (request_id), 
	CONSTRAINT uq_substitution_decision_cycle_id_substitute_household_id UNIQUE (cycle_id, substitute_household_id)
);
INSERT INTO "substitution_decision" VALUES('2022-09-01 13:00:00.000000','sup','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','31479867-b8cd-47d6-a4f7-28a47b9d36cc','approved','440118001001001','44011800100100101001',NULL,NULL);
INSERT INTO "substitution_decision" VALUES('2022-09-01 13:00:00.000000','sup','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','31479867-b8cd-47d6-a4f7-28a47b9d36cc','carried_out','440118001001001','44011800100100101001','44011800100100101101',NULL);
INSERT INTO "substitution_decision" VALUES('2022-09-01 18:00:00.000000','sup','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','c13b3493-0dd0-4d03-87fb-294ccce0c6a0','approved','440118001001001','44011800100100103001',NULL,NULL);
INSERT INTO "substitution_decision" VALUES('2022-09-01 18:00:00.000000','sup','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','c13b3493-0dd0-4d03-87fb-294ccce0c6a0','carried_out','440118001001001','44011800100100103001','44011800100100103101',NULL);
CREATE TABLE substitution_evidence (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	request_id VARCHAR NOT NULL, 
	kind VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	household_id VARCHAR NOT NULL, 
	source_id VARCHAR, 
	village_role VARCHAR, 
	village_name BLOB, 
	confirmed_on DATE, 
	CONSTRAINT pk_substitution_evidence PRIMARY KEY (request_id, kind), 
	CONSTRAINT fk_substitution_evidence_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT ck_substitution_evidence_day_of_the_village CHECK ((kind = 'village') = (confirmed_on IS NOT NULL)), 
	CONSTRAINT ck_substitution_evidence_role_of_the_village CHECK ((kind = 'village') = (village_role IS NOT NULL)), 
	CONSTRAINT ck_substitution_evidence_source_where_there_is_one CHECK ((kind IN ('photo', 'screening')) = (source_id IS NOT NULL)), 
	CONSTRAINT ck_substitution_evidence_kind_is_known CHECK (kind IN ('spread', 'recheck', 'village', 'photo', 'explanation', 'screening')), 
	CONSTRAINT fk_substitution_evidence_request_id FOREIGN KEY(request_id) REFERENCES substitution_request (request_id)
);
INSERT INTO "substitution_evidence" VALUES('2022-09-01 17:00:00.000000','enum','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','c13b3493-0dd0-4d03-87fb-294ccce0c6a0','village','440118001001001','44011800100100103001',NULL,'committee',X'3432323131343461098ACB1EFDCE5363BA128ECD33815D4EEF9BA520AE6038A1C9141FBFADC152C16BAD9301AB','2022-09-01');
CREATE TABLE substitution_request (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	request_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	household_id VARCHAR NOT NULL, 
	request_no INTEGER NOT NULL, 
	reason VARCHAR NOT NULL, 
	n_persuasion INTEGER NOT NULL, 
	note BLOB, 
	CONSTRAINT pk_substitution_request PRIMARY KEY (request_id), 
	CONSTRAINT ck_substitution_request_n_persuasion_not_negative CHECK (n_persuasion >= 0), 
	CONSTRAINT fk_substitution_request_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT uq_substitution_request_cycle_id_household_id_request_no UNIQUE (cycle_id, household_id, request_no)
);
INSERT INTO "substitution_request" VALUES('2022-09-01 12:00:00.000000','enum','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','31479867-b8cd-47d6-a4f7-28a47b9d36cc','440118001001001','44011800100100101001',1,'unsafe',0,X'343232313134346149AB70DDBD132D7A4F1B8944EC1083E07758F3BCA38FECF5853DC949B1EC4A80C46EBCFAF1C0A230282954E8E38B036F160184AA9D228A970C');
INSERT INTO "substitution_request" VALUES('2022-09-01 17:00:00.000000','enum','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','c13b3493-0dd0-4d03-87fb-294ccce0c6a0','440118001001001','44011800100100103001',1,'moved',1,X'34323231313434614AD2B0DA0DC7502DEE037FE7376819FE22000C6462618020C4812BBE7EA50B9651C7D3D4A87F40D0806AAB1239DF9EEE0F4FA98FA69254AC36');
CREATE TABLE training (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	account_id VARCHAR NOT NULL, 
	stage VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	is_trained BOOLEAN NOT NULL, 
	trained_on DATE NOT NULL, 
	topic VARCHAR NOT NULL, 
	CONSTRAINT pk_training PRIMARY KEY (cycle_id, account_id, stage, version), 
	CONSTRAINT ck_training_stage_is_known CHECK (stage IN ('listing', 'screening', 'placement', 'bookkeeping')), 
	CONSTRAINT fk_training_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT fk_training_account_id FOREIGN KEY(account_id) REFERENCES account (account_id)
);
INSERT INTO "training" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','enum','listing',1,1,'2022-09-01','方案与入户');
INSERT INTO "training" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','enum','screening',1,1,'2022-09-01','方案与入户');
INSERT INTO "training" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','enum','placement',1,1,'2022-09-01','方案与入户');
INSERT INTO "training" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','enum','bookkeeping',1,1,'2022-09-01','方案与入户');
CREATE TABLE trial_decision (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	decision_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	starts_on DATE NOT NULL, 
	reason BLOB, 
	CONSTRAINT pk_trial_decision PRIMARY KEY (decision_id), 
	CONSTRAINT fk_trial_decision_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT uq_trial_decision_cycle_id_ea_id_version UNIQUE (cycle_id, ea_id, version)
);
INSERT INTO "trial_decision" VALUES('2022-10-01 00:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','02eaeab6-a4ab-41b8-ae54-969c65d4ceff','440118001001001',1,'2022-11-01',X'3432323131343461B5934C96DE97509F58EC99AB1F12252D2694BE7A07D8D2DF9C44F17F734BBC44FDA986BEA0');
CREATE TABLE unmasking (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	unmasking_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	subject VARCHAR NOT NULL, 
	fields VARCHAR NOT NULL, 
	n_rows INTEGER NOT NULL, 
	reason BLOB NOT NULL, 
	CONSTRAINT pk_unmasking PRIMARY KEY (unmasking_id), 
	CONSTRAINT fk_unmasking_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT ck_unmasking_n_rows_not_negative CHECK (n_rows >= 0)
);
INSERT INTO "unmasking" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','u1','440118001001001','440118001001001','address',1,X'3432323131343461F9ED8AB491493D9DC07046F54AA3CE5CCB095D4D705DB8393DC44FEF2CF3CB583953');
CREATE TABLE user_session (
	token_digest VARCHAR NOT NULL, 
	account_id VARCHAR NOT NULL, 
	opened_at DATETIME NOT NULL, 
	last_seen_at DATETIME NOT NULL, 
	CONSTRAINT pk_user_session PRIMARY KEY (token_digest), 
	CONSTRAINT fk_user_session_account_id FOREIGN KEY(account_id) REFERENCES account (account_id)
);
CREATE TABLE vacancy_check (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	check_id VARCHAR NOT NULL, 
	dwelling_no VARCHAR NOT NULL, 
	checked_at DATETIME NOT NULL, 
	seen VARCHAR NOT NULL, 
	note BLOB, 
	CONSTRAINT pk_vacancy_check PRIMARY KEY (check_id), 
	CONSTRAINT fk_vacancy_check_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT ck_vacancy_check_seen_is_known CHECK (seen IN ('vacant', 'occupied', 'seasonal', 'non_residential', 'demolished', 'unclear'))
);
INSERT INTO "vacancy_check" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','440118001001001','vc1','040','2022-09-01 02:00:00.000000','vacant',X'343232313134346132DB0E303416B7E2D70A7C65DBDD492F6DEA1EDE073D64A02B5D5D37BA272AB8C38084766F9BAEBB7FA706196172523580AB4BAA35F55F5242');
CREATE TABLE visit (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	visit_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	household_id VARCHAR NOT NULL, 
	visited_at DATETIME NOT NULL, 
	visited_by VARCHAR NOT NULL, 
	attempt_code VARCHAR NOT NULL, 
	next_appointment_at DATETIME, 
	lon FLOAT, 
	lat FLOAT, 
	datum VARCHAR, 
	accuracy_m FLOAT, 
	is_mock_location BOOLEAN, 
	photo_digest VARCHAR, 
	note BLOB, 
	CONSTRAINT pk_visit PRIMARY KEY (visit_id), 
	CONSTRAINT ck_visit_attempt_code_is_known CHECK (attempt_code IN ('agreed', 'appointment', 'undecided', 'refused', 'do_not_come_again', 'no_contact',  'no_access', 'not_found', 'vacant', 'demolished', 'moved', 'unable', 'unsafe')), 
	CONSTRAINT ck_visit_datum_is_known CHECK (datum IN ('WGS-84', 'GCJ-02', 'BD-09', 'CGCS2000')), 
	CONSTRAINT ck_visit_accuracy_not_negative CHECK (accuracy_m >= 0), 
	CONSTRAINT ck_visit_lat_in_range CHECK (lat BETWEEN -90 AND 90), 
	CONSTRAINT ck_visit_lon_in_range CHECK (lon BETWEEN -180 AND 180), 
	CONSTRAINT fk_visit_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id)
);
INSERT INTO "visit" VALUES('2022-09-01 11:00:00.000000','enum','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','293cde14-d01e-45ee-bf70-1fd468ac10d1','440118001001001','44011800100100101001','2022-09-01 11:00:00.000000','enum','unsafe',NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'34323231313434613A85921E01E40EA01D60A12DCF77643369FE86AAB1A51C8A1162B10A05C815D841F199794BD0F093D4F9EB08E3100994E729927FE12EC85EB4');
INSERT INTO "visit" VALUES('2022-09-01 14:00:00.000000','enum','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','56af42c8-fe7a-42ce-b61f-0fc9b55ced94','440118001001001','44011800100100103001','2022-09-01 14:00:00.000000','enum','refused',NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'3432323131343461E1B860815DE38176F5FDC88134F8B57CFB4F20BF86ABA160E1E04D4D1741AC9BC81B6405FF4D6EBA77079D5154C34C85C988FDBD61E38534EF');
INSERT INTO "visit" VALUES('2022-09-01 15:00:00.000000','enum','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','46a5e513-bd9d-4437-af57-d1ced0aff569','440118001001001','44011800100100103001','2022-09-01 15:00:00.000000','enum','moved',NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'3432323131343461FAF870E073C4803F38F55E8E8998A9AD01467CD47BAF1D651E60ABEF99F9FA7DE861CE576EA4320DF39C084DDE1207854728AF6D2A9C6D1FB9');
INSERT INTO "visit" VALUES('2022-09-01 16:00:00.000000','enum','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','062a27d0-015c-4535-803c-d93105d93f60','440118001001001','44011800100100103001','2022-09-01 14:00:00.000000','enum','undecided',NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'3432323131343461A66087D7BCE5BDDCD07C984812A6478B8185B61E88A3557BA1487F539326EED0A72CEF43D711478325FD4C37FAD11A3D3AA4BAEAD3931EEFDC');
INSERT INTO "visit" VALUES('2022-09-01 20:00:00.000000','enum','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','690469a4-211a-48b5-903d-92f1b7eca0b0','440118001001001','44011800100100103101','2022-09-01 20:00:00.000000','enum','moved',NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'34323231313434614B5137F2A8F8B6CCCE8C1C3251A0D7A3E0559694AF7A0F151D21991FE57E831B22504EC648BE6261F3E8157D6C3918485905804275E789831F');
INSERT INTO "visit" VALUES('2022-09-01 22:00:00.000000','enum','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','89a52506-0b6c-4999-98e8-5f080fb2526c','440118001001001','44011800100100102001','2022-09-01 22:00:00.000000','enum','agreed',NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'3432323131343461B4587EAD02275F5FF181A9E097FA8E01C164C58C929447C94D85DDA26FCC7FED411C57888073014F26014EE328E71A531DB29FBFF42164E03D');
CREATE TABLE visit_correction (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	correction_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	household_id VARCHAR NOT NULL, 
	visit_id VARCHAR NOT NULL, 
	replacement_visit_id VARCHAR, 
	reason BLOB NOT NULL, 
	CONSTRAINT pk_visit_correction PRIMARY KEY (correction_id), 
	CONSTRAINT fk_visit_correction_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT ck_visit_correction_another_visit CHECK (replacement_visit_id <> visit_id), 
	CONSTRAINT fk_visit_correction_replacement_visit_id FOREIGN KEY(replacement_visit_id) REFERENCES visit (visit_id), 
	CONSTRAINT fk_visit_correction_visit_id FOREIGN KEY(visit_id) REFERENCES visit (visit_id), 
	CONSTRAINT uq_visit_correction_replacement_visit_id UNIQUE (replacement_visit_id), 
	CONSTRAINT uq_visit_correction_visit_id UNIQUE (visit_id)
);
INSERT INTO "visit_correction" VALUES('2022-09-01 16:00:00.000000','enum','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','5fd925bc-31a0-47d0-81bf-28a71ed031fe','440118001001001','44011800100100103001','56af42c8-fe7a-42ce-b61f-0fc9b55ced94','062a27d0-015c-4535-803c-d93105d93f60',X'3432323131343461EF0CF54726ED0141BC0AF54C1CDE93A3F7E91B2FBF7504FDD5CCE526DE8D3735FF0AEFE0C092A87E1B83BE3698B5E113DBAC20861FE1E89077');
CREATE TABLE void_area (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	draw_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	request_id VARCHAR NOT NULL, 
	CONSTRAINT pk_void_area PRIMARY KEY (draw_id, ea_id), 
	CONSTRAINT fk_void_area_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT fk_void_area_draw_id FOREIGN KEY(draw_id) REFERENCES draw (draw_id), 
	CONSTRAINT fk_void_area_request_id FOREIGN KEY(request_id) REFERENCES draw_void_request (request_id), 
	CONSTRAINT uq_void_area_request_id_ea_id UNIQUE (request_id, ea_id)
);
INSERT INTO "void_area" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','d1','440118001001999','r1');
CREATE INDEX ix_ledger_entry_subject ON ledger_entry (subject);
CREATE INDEX ix_ledger_fact_sequence ON ledger_fact (sequence);
CREATE INDEX ix_frame_import_cycle_id ON frame_import (cycle_id);
CREATE INDEX ix_frame_unit_cycle_id ON frame_unit (cycle_id);
CREATE INDEX ix_finding_cycle_id ON finding (cycle_id);
CREATE INDEX ix_finding_source_id ON finding (source_id);
CREATE INDEX ix_area_draw_cycle_id ON area_draw (cycle_id);
CREATE INDEX ix_enumeration_area_cycle_id ON enumeration_area (cycle_id);
CREATE INDEX ix_listing_cycle_id ON listing (cycle_id);
CREATE INDEX ix_building_cycle_id ON building (cycle_id);
CREATE INDEX ix_dwelling_cycle_id ON dwelling (cycle_id);
CREATE INDEX ix_screening_answer_cycle_id ON screening_answer (cycle_id);
CREATE INDEX ix_screening_answer_ea_id ON screening_answer (ea_id);
CREATE INDEX ix_visit_cycle_id ON visit (cycle_id);
CREATE INDEX ix_visit_ea_id ON visit (ea_id);
CREATE INDEX ix_visit_household_id ON visit (household_id);
CREATE INDEX ix_substitution_request_cycle_id ON substitution_request (cycle_id);
CREATE INDEX ix_substitution_request_ea_id ON substitution_request (ea_id);
CREATE INDEX ix_substitution_decision_cycle_id ON substitution_decision (cycle_id);
CREATE INDEX ix_substitution_decision_ea_id ON substitution_decision (ea_id);
CREATE INDEX ix_account_opening_ea_id ON account_opening (ea_id);
CREATE INDEX ix_trial_decision_cycle_id ON trial_decision (cycle_id);
CREATE INDEX ix_sign_in_account_id ON sign_in (account_id);
CREATE INDEX ix_user_session_account_id ON user_session (account_id);
CREATE INDEX ix_export_cycle_id ON export (cycle_id);
CREATE INDEX ix_unmasking_cycle_id ON unmasking (cycle_id);
CREATE INDEX ix_unmasking_ea_id ON unmasking (ea_id);
CREATE INDEX ix_photo_cycle_id ON photo (cycle_id);
CREATE INDEX ix_photo_ea_id ON photo (ea_id);
CREATE INDEX ix_job_requested_at ON job (requested_at);
CREATE INDEX ix_job_state ON job (state);
CREATE INDEX ix_document_cycle_id ON document (cycle_id);
CREATE INDEX ix_document_ea_id ON document (ea_id);
CREATE INDEX ix_document_scan_cycle_id ON document_scan (cycle_id);
CREATE INDEX ix_finding_resolution_cycle_id ON finding_resolution (cycle_id);
CREATE INDEX ix_allocation_cycle_id ON allocation (cycle_id);
CREATE INDEX ix_allocation_level_cycle_id ON allocation_level (cycle_id);
CREATE INDEX ix_allocation_decision_cycle_id ON allocation_decision (cycle_id);
CREATE INDEX ix_area_import_cycle_id ON area_import (cycle_id);
CREATE INDEX ix_area_boundary_cycle_id ON area_boundary (cycle_id);
CREATE INDEX ix_area_boundary_ea_id ON area_boundary (ea_id);
CREATE INDEX ix_area_replacement_cycle_id ON area_replacement (cycle_id);
CREATE INDEX ix_area_replacement_ea_id ON area_replacement (ea_id);
CREATE INDEX ix_area_replacement_decision_cycle_id ON area_replacement_decision (cycle_id);
CREATE INDEX ix_area_replacement_decision_ea_id ON area_replacement_decision (ea_id);
CREATE INDEX ix_building_change_cycle_id ON building_change (cycle_id);
CREATE INDEX ix_building_change_ea_id ON building_change (ea_id);
CREATE INDEX ix_building_change_listing_id ON building_change (listing_id);
CREATE INDEX ix_dwelling_change_cycle_id ON dwelling_change (cycle_id);
CREATE INDEX ix_dwelling_change_ea_id ON dwelling_change (ea_id);
CREATE INDEX ix_dwelling_change_listing_id ON dwelling_change (listing_id);
CREATE INDEX ix_household_code_cycle_id ON household_code (cycle_id);
CREATE INDEX ix_household_code_ea_id ON household_code (ea_id);
CREATE INDEX ix_duplicate_decision_cycle_id ON duplicate_decision (cycle_id);
CREATE INDEX ix_duplicate_decision_ea_id ON duplicate_decision (ea_id);
CREATE INDEX ix_area_count_cycle_id ON area_count (cycle_id);
CREATE INDEX ix_area_count_ea_id ON area_count (ea_id);
CREATE INDEX ix_vacancy_check_cycle_id ON vacancy_check (cycle_id);
CREATE INDEX ix_vacancy_check_ea_id ON vacancy_check (ea_id);
CREATE INDEX ix_relisting_cycle_id ON relisting (cycle_id);
CREATE INDEX ix_relisting_ea_id ON relisting (ea_id);
CREATE INDEX ix_relisted_dwelling_cycle_id ON relisted_dwelling (cycle_id);
CREATE INDEX ix_relisted_dwelling_ea_id ON relisted_dwelling (ea_id);
CREATE INDEX ix_relisted_dwelling_relisting_id ON relisted_dwelling (relisting_id);
CREATE INDEX ix_relisting_resolution_cycle_id ON relisting_resolution (cycle_id);
CREATE INDEX ix_relisting_resolution_ea_id ON relisting_resolution (ea_id);
CREATE INDEX ix_relisting_resolution_relisting_id ON relisting_resolution (relisting_id);
CREATE INDEX ix_relisting_step_cycle_id ON relisting_step (cycle_id);
CREATE INDEX ix_relisting_step_ea_id ON relisting_step (ea_id);
CREATE INDEX ix_relisting_step_relisting_id ON relisting_step (relisting_id);
CREATE INDEX ix_screening_attempt_cycle_id ON screening_attempt (cycle_id);
CREATE INDEX ix_screening_attempt_ea_id ON screening_attempt (ea_id);
CREATE INDEX ix_screening_attempt_household_id ON screening_attempt (household_id);
CREATE INDEX ix_list_lock_cycle_id ON list_lock (cycle_id);
CREATE INDEX ix_commitment_cycle_id ON commitment (cycle_id);
CREATE INDEX ix_draw_cycle_id ON draw (cycle_id);
CREATE INDEX ix_sample_household_cycle_id ON sample_household (cycle_id);
CREATE INDEX ix_list_unlock_cycle_id ON list_unlock (cycle_id);
CREATE INDEX ix_commitment_void_cycle_id ON commitment_void (cycle_id);
CREATE INDEX ix_draw_void_request_cycle_id ON draw_void_request (cycle_id);
CREATE INDEX ix_draw_void_decision_cycle_id ON draw_void_decision (cycle_id);
CREATE INDEX ix_void_area_cycle_id ON void_area (cycle_id);
CREATE INDEX ix_pick_import_cycle_id ON pick_import (cycle_id);
CREATE INDEX ix_draw_explanation_cycle_id ON draw_explanation (cycle_id);
CREATE INDEX ix_mapping_profile_cycle_id ON mapping_profile (cycle_id);
CREATE INDEX ix_visit_correction_cycle_id ON visit_correction (cycle_id);
CREATE INDEX ix_visit_correction_ea_id ON visit_correction (ea_id);
CREATE INDEX ix_substitution_evidence_cycle_id ON substitution_evidence (cycle_id);
CREATE INDEX ix_substitution_evidence_ea_id ON substitution_evidence (ea_id);
CREATE INDEX ix_case_disposition_cycle_id ON case_disposition (cycle_id);
CREATE INDEX ix_case_disposition_ea_id ON case_disposition (ea_id);
CREATE INDEX ix_case_resolution_cycle_id ON case_resolution (cycle_id);
CREATE INDEX ix_case_resolution_ea_id ON case_resolution (ea_id);
CREATE INDEX ix_reserve_extension_cycle_id ON reserve_extension (cycle_id);
CREATE INDEX ix_reserve_extension_ea_id ON reserve_extension (ea_id);
CREATE INDEX ix_new_occupants_ea_id ON new_occupants (ea_id);
COMMIT;
