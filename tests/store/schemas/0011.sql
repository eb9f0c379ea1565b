BEGIN TRANSACTION;
CREATE TABLE account (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	account_id VARCHAR NOT NULL, 
	name BLOB NOT NULL, 
	unit VARCHAR, 
	CONSTRAINT pk_account PRIMARY KEY (account_id)
);
INSERT INTO "account" VALUES('2022-09-01 02:00:00.000000','admin','stat',X'3432323131343461847B86019282F8720F72CA31F7025F3B73CC976FAA287485ED52207E03FE664749F2',NULL);
INSERT INTO "account" VALUES('2022-09-01 02:00:00.000000','admin','sup',X'3432323131343461B1FF1573441A0EB76E7D56254A5A850D0B172C0936E716FEB8121247D28216C233B5',NULL);
INSERT INTO "account" VALUES('2022-09-01 02:00:00.000000','admin','town',X'3432323131343461607DAAB79C111302BD0FB1E0FCBCEE9410AF596A6E4877514E70BAA9B1CE9CDDF67EE0E3AA',NULL);
INSERT INTO "account" VALUES('2022-09-01 02:00:00.000000','admin','enum',X'34323231313434611F1DCBA6DE1B46EB6A8949197E9C6342F0CFD53E66FD21F4F316C95E5ADD2B283ADF00E3B0',NULL);
INSERT INTO "account" VALUES('2022-09-01 02:00:00.000000','admin','audit',X'3432323131343461874ACEF139ECB5FBA7324D89B4A79480668CB87F415E8B6EBD35FA0BF200E9AC227A',NULL);
INSERT INTO "account" VALUES('2022-09-01 02:00:00.000000','admin','admin',X'34323231313434614E1A255EB318449E9B52434212310638583FDAF74436514650371F6D875405E062BE',NULL);
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
INSERT INTO "account_activity" VALUES('2022-09-01 02:00:00.000000','stat','audit',1,1,X'3432323131343461BBCCD523103CBDDD1EA60E88190D16E66B3BCB46D5F6DE3CB602C2F6F07249BB2473');
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
INSERT INTO "alembic_version" VALUES('0011');
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
INSERT INTO "allocation_decision" VALUES('2022-09-01 06:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','54b7a588-6592-4be2-9ece-e3a056f62fa7','approved','bcf46e46-8917-4be1-a5e2-2d708ed275e2',X'3432323131343461FD63796532508FF571818BE49C60C0E9750CD929D08BF34DF6CCA5B8891DDB22FB45');
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
INSERT INTO "area_replacement" VALUES('2022-09-01 08:00:00.000000','sup','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','509ac262-0cf7-4b8a-b379-5d793981fd32','a1','440118001001002','city_county',2,'gone',NULL,X'34323231313434615DDC2D450D395E2C1FE333B4480BBE707A83A26C61BE51434C4C66F60F11C1DCEF1930AEB87E34AD99C4D551366296B3D826C5062128EF7B12CC514ECF');
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
CREATE TABLE commitment (
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
	CONSTRAINT fk_commitment_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT uq_commitment_cycle_id_label UNIQUE (cycle_id, label)
);
INSERT INTO "commitment" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','c1','households','彩票','2022101','2022-08-31','号码','{}','0');
INSERT INTO "commitment" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','c0','households#0','彩票','2022101','2022-08-31','号码','{}','0');
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
CREATE TABLE draw (
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
	CONSTRAINT ck_draw_authority_is_known CHECK (authority IN ('own', 'platform')), 
	CONSTRAINT ck_draw_reserve_authority_is_known CHECK (reserve_authority IN ('own', 'platform')), 
	CONSTRAINT fk_draw_commitment_id FOREIGN KEY(commitment_id) REFERENCES commitment (commitment_id), 
	CONSTRAINT fk_draw_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT uq_draw_cycle_id_label UNIQUE (cycle_id, label), 
	CONSTRAINT uq_draw_cycle_id_version UNIQUE (cycle_id, version)
);
INSERT INTO "draw" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','d1','households',1,'households','own','own','systematic','{}','0',NULL);
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
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','440118001001001','001','440118001001001','1','001','flat','occupied',NULL,NULL,X'3432323131343461D737641C35FDF17EF5EF252042EFC6264B5EF1E6D7499B13A936093332819F55EA6E4A47B7F9FDA4986EECBB65A228887EF248AD8D169063B0230110B3836F');
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','440118001001001','002','440118001001001','1','001','flat','occupied',NULL,NULL,X'3432323131343461A006DE2BB06FED3EF85CF1EABF293722FBA4A5E9D7314D934C1D7158F0ADF248E1106D833F3E6E9302119164918D57E83F7BC98149E119FC62A8B41B4309AD');
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','440118001001001','003','440118001001001','1','001','flat','occupied',NULL,NULL,X'3432323131343461505E60CF39219E095BC081B2A041E70368D34F708B36D93A8BA29C2D3B69262BBF82FF07FA283E2E9720C0878D38524B974AB7199249ACA0A26E8016B3D637');
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','440118001001001','004','440118001001001','1','001','flat','occupied',NULL,NULL,X'34323231313434613E00FA70BADC289167B782B3146F2B3D0C404E7725C098768DABAC489364E636407BBF0ABDD10533E3765A832442AF771AC73B28607E7F3F5D46ADCF947311');
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','440118001001001','005','440118001001001','1','001','flat','occupied',NULL,NULL,X'34323231313434618F08A89F19046C05A3F93B5A355551A84CA03FD6F29883A243C65B70D3AB852952A637416CCD6A6BE69118C676065600846A68DB4965ECEBC15C3FDFFA8764');
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','440118001001001','006','440118001001001','1','001','flat','occupied',NULL,NULL,X'3432323131343461B46C45936F0163AE2E948BE8A9CA5A92841D03E89AA68ABC291121AA74A63A359579A1A4A986423F0A5AA60EC61AE2D27C84DF178549252132A9001199FC1A');
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
INSERT INTO "finding_resolution" VALUES('2022-09-01 04:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','e2f58077-637d-4ea8-a066-59ca217a8d5d','8a2a9606-ec3b-4eec-a052-58fb8e73897d',1,'confirmed',X'3432323131343461EAFC39466361BE1AE05EDD1C9A2B8F5E45E08BC10005A4B044851107BB015204C34329F312',X'3432323131343461280292F256CBE06272AB3BCCB9EE9F96A866108DA2870EDA9629246B7B8EAFED3845FD7DE9B5E27F',NULL);
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
INSERT INTO "ledger_entry" VALUES(9,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','commitment','3346b25186dfdb1520281a853c6bb69d6734e6afc56a8898d8d64410dd56d71e','0c1124dbff90961e0f1cedd5e7721bb601a79627d505955eb41557b84f45bf65','4e9602e267eaff398140f062d48f6085e721956c6fcc7cfab5a3d3fa3ab3b832');
INSERT INTO "ledger_entry" VALUES(10,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','document','a73e24499e7bbba9b48875750fa2ab3d21b3a13d3acf522ed75ac4616bc25ed5','4e9602e267eaff398140f062d48f6085e721956c6fcc7cfab5a3d3fa3ab3b832','87f4f76f5740e6e5264c45322ea4b6e4e065ba0b6d2172ab6acdafa4afde639a');
INSERT INTO "ledger_entry" VALUES(11,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','export','d78eb24e715d87e7093b6458673c79800fe73e2de7b5bd3ba743476cbc554644','87f4f76f5740e6e5264c45322ea4b6e4e065ba0b6d2172ab6acdafa4afde639a','99618bc4ff6cbf784f584ec52f8afafd70158195e2898271aff401582eaf67a8');
INSERT INTO "ledger_entry" VALUES(12,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','finding','382ccbe6556dd430d37898dea49374ac21f683a742eb8f0ccba4fea523d288bf','99618bc4ff6cbf784f584ec52f8afafd70158195e2898271aff401582eaf67a8','387b9f8512fbb6aa5decd13f34a9d62f0c201e0e3d75a7c2689b94059a7da0eb');
INSERT INTO "ledger_entry" VALUES(13,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','frame_import','b7c67909c7f03bba909c6eede2f5c94927581d6411915c7693de6e0892de4426','387b9f8512fbb6aa5decd13f34a9d62f0c201e0e3d75a7c2689b94059a7da0eb','013485b5923d9b96b8fa38ff99427270db9b9d19023f737e32faea42fcabce19');
INSERT INTO "ledger_entry" VALUES(14,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','list_lock','a47f15807932902179cb78624c042c9932e6b98be09075a9b6df4d1d3a6e99e1','013485b5923d9b96b8fa38ff99427270db9b9d19023f737e32faea42fcabce19','60adde39431e5d51cacd55c5302a1a0b5113796d7375f843540a4fdf861603ba');
INSERT INTO "ledger_entry" VALUES(15,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','listing','7813e0b7ca3ad191f08a3f5536c0c86e6854199a8ea4e8102c41d22f4695e3f9','60adde39431e5d51cacd55c5302a1a0b5113796d7375f843540a4fdf861603ba','2253620bc46e8a94a4e61bf0342de6c207e38a9afae526517ad2a17b6c746282');
INSERT INTO "ledger_entry" VALUES(16,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','password','945aad3aae38055f545e13da1dacc36a1925655f6b056a451f0b57d1b58bfcd7','2253620bc46e8a94a4e61bf0342de6c207e38a9afae526517ad2a17b6c746282','e162932a5f27a424e9844eaf7ce41b3fcd9a1d6f2c30dc16c3fcb754c2d9c085');
INSERT INTO "ledger_entry" VALUES(17,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','photo','139667c0a05874db240522a782fb7b0d8e08bc6228a6fc9500c30d73d6074c83','e162932a5f27a424e9844eaf7ce41b3fcd9a1d6f2c30dc16c3fcb754c2d9c085','8a3660dcccfc260e3e94826b83128d596b9c8b44a52ceaf3fab8d298ea07eb91');
INSERT INTO "ledger_entry" VALUES(18,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','place_assignment','59e2c8a5b2195b4467451d7e15d5d4b2d3fcf44f94b0236bf94fa30bdc5190b2','8a3660dcccfc260e3e94826b83128d596b9c8b44a52ceaf3fab8d298ea07eb91','1f69c46b9a891f36f856fe26f108d891797cb3fe770d24742520f01d638fac53');
INSERT INTO "ledger_entry" VALUES(19,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','plan_version','2220c69154f17387151a918ce71eea9163e58be74c4eeee5cf601a100c61d080','1f69c46b9a891f36f856fe26f108d891797cb3fe770d24742520f01d638fac53','7638edac5159d579d6f978a77b755e11261d085e960245460d25c47de309fe18');
INSERT INTO "ledger_entry" VALUES(20,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','role_assignment','ce993dde69c65ac1e91e3164e1c85db6f7f394fae925ea7093db636d2a6c3b7f','7638edac5159d579d6f978a77b755e11261d085e960245460d25c47de309fe18','12aa1cff61fff7e8ac8582a8a46514b85014887ffc07749b8a8bbf234d1301e3');
INSERT INTO "ledger_entry" VALUES(21,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','screening_answer','96b732c63372571a39ba7461807bda385fa149c3caea01a66971c2a02b8a9a51','12aa1cff61fff7e8ac8582a8a46514b85014887ffc07749b8a8bbf234d1301e3','149f870f7a6becefcca00fc3ff870cb5326aaa665e820c9310cfad043f7169e6');
INSERT INTO "ledger_entry" VALUES(22,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','session_revocation','32addfa79907bcc54f9312e1844e610bd8f4f78564f5a9bd33eaa6290ed23e9f','149f870f7a6becefcca00fc3ff870cb5326aaa665e820c9310cfad043f7169e6','aa094428534da0449bbda0d0adf1f8d4c61f3da17d3148c2fb79d2222d7c45e2');
INSERT INTO "ledger_entry" VALUES(23,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','sign_in','c76572a48afc4135ab141c1cd483f9b98565aa2dd3a8c78d5199d15cf9aa85ab','aa094428534da0449bbda0d0adf1f8d4c61f3da17d3148c2fb79d2222d7c45e2','31415f33cc4307370dba8681bc52a836470784e460c591e8d5ca6352ca5d1387');
INSERT INTO "ledger_entry" VALUES(24,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','substitution_request','4ee779aca9404d984dc4c467b6f2bcd0d4beeee5d4d630b8aad6ecb63356da79','31415f33cc4307370dba8681bc52a836470784e460c591e8d5ca6352ca5d1387','b96c1978ea175d0b760cf826dc615a340a1eddaf5154b73c4696113156bb0104');
INSERT INTO "ledger_entry" VALUES(25,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','training','6bb8a367a28bb1b3ff760685d9c6c826ecf926d72b30d37564dc081e9e864fe1','b96c1978ea175d0b760cf826dc615a340a1eddaf5154b73c4696113156bb0104','02f9c3a7105fdeafe50b556ff0a39998093d50353bc278de73c509e33947d009');
INSERT INTO "ledger_entry" VALUES(26,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','trial_decision','bf9c951ec1a1f52c57eac382b451167bc37ef9770180bd5a2b6e323e012f6434','02f9c3a7105fdeafe50b556ff0a39998093d50353bc278de73c509e33947d009','96c178fb71d3f9fa12adb3fb3bcd54c971471a83c10dff7b1768d92b06d024a1');
INSERT INTO "ledger_entry" VALUES(27,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','unmasking','1b3702d8ed3d58124fd79dada8e1a34e509a2593ac43bcb4bada88282e710dde','96c178fb71d3f9fa12adb3fb3bcd54c971471a83c10dff7b1768d92b06d024a1','d812cf2e8a3dfe12a7106ae288c05af646ddd2520646e89eec1d183f677e5107');
INSERT INTO "ledger_entry" VALUES(28,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','visit','c608b6a52b9be86d628ba611d6ebdd23259eec7375d4fcb468edf169fff93473','d812cf2e8a3dfe12a7106ae288c05af646ddd2520646e89eec1d183f677e5107','e652be808522282955a0f60aa38b9c5e522ef3bed2e4907e25c50dd4323b729f');
INSERT INTO "ledger_entry" VALUES(29,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','allocation_decision','daee2c3076e3731000de1e107bf95685e7cfa17f7e410986a59b513503c05ebb','e652be808522282955a0f60aa38b9c5e522ef3bed2e4907e25c50dd4323b729f','2a183f695a2b744046c867448230b8a0c22eca6f47a84dd00ac28756ff70b27f');
INSERT INTO "ledger_entry" VALUES(30,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','allocation_level','0718ac287a8b07efcaa504ac953c3d7f244a191bfa96f904a9df63fa6df36546','2a183f695a2b744046c867448230b8a0c22eca6f47a84dd00ac28756ff70b27f','c49724e933c6f6965f5ac2268b02dc96c12cafcf3a14d336b889a68ff04f5c9b');
INSERT INTO "ledger_entry" VALUES(31,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','area_draw','1f460672cccb455588c6dc070a594297c9f625b470071d4aef89372157e96a2d','c49724e933c6f6965f5ac2268b02dc96c12cafcf3a14d336b889a68ff04f5c9b','95815c6f7ac4856aaa2bbe41f67cad2d33e3d826156c39bdb301857d83d4d14b');
INSERT INTO "ledger_entry" VALUES(32,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','building','b8263c0427f69f20c5c8a458250faf1731a30d3a017c8bf8d260b15b30aa6210','95815c6f7ac4856aaa2bbe41f67cad2d33e3d826156c39bdb301857d83d4d14b','b4df4e3ce06346a7a6a367329bd87b08c7a5a88743586e23f9ae61d349611afb');
INSERT INTO "ledger_entry" VALUES(33,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','document_scan','4cd144f125f510eeb5881326a2092671cc1c7189b642b074a2e407ef9809e55f','b4df4e3ce06346a7a6a367329bd87b08c7a5a88743586e23f9ae61d349611afb','40de789d3108ddb67276154a6a7389099c98d4dfa8d4838b176fd7af846b5d35');
INSERT INTO "ledger_entry" VALUES(34,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','draw','cbc0956e80918a01787ed4772a0c8387e09bd62d23486d3d900f556184a5e787','40de789d3108ddb67276154a6a7389099c98d4dfa8d4838b176fd7af846b5d35','7892b4dc6c9dff3744c8fd28cb9735cc9cd76a06fdc91d50871b976d7677c29a');
INSERT INTO "ledger_entry" VALUES(35,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','dwelling','8b36dfc2071e16fbab23f856910ba8afa8e3fdc921d7d802b24e415af084f990','7892b4dc6c9dff3744c8fd28cb9735cc9cd76a06fdc91d50871b976d7677c29a','a97149cfd1011d991bde3bfe430db601e2a18b59ef01267ffb9343f96026fc1f');
INSERT INTO "ledger_entry" VALUES(36,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','finding_resolution','fb98cc6620e60baeb5b8cd9743c97b4868084b88f4a7695a22cfec8206b297a5','a97149cfd1011d991bde3bfe430db601e2a18b59ef01267ffb9343f96026fc1f','7ebd8fc21530ab2c980ca0f1af87052bc6049c0ff69b967317e2860dd428d7a0');
INSERT INTO "ledger_entry" VALUES(37,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','frame_unit','ca5a83e8d76631f8eb1ebb7a3d312649f7d00f39177389a7ad511aa57de55cd6','7ebd8fc21530ab2c980ca0f1af87052bc6049c0ff69b967317e2860dd428d7a0','60046b08141a4bbdafbe89758cfe058e5a9ec1c4b35023b4c5066d2df27aa222');
INSERT INTO "ledger_entry" VALUES(38,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','substitution_decision','c1821d1b70a24dfc89653926fc13c3770f1629fa38ccd860afbbd3e54028f24b','60046b08141a4bbdafbe89758cfe058e5a9ec1c4b35023b4c5066d2df27aa222','8b5a878724870afc7eccfecffe1f900f7065b4e363c1f2d41438b2ffcb04c48a');
INSERT INTO "ledger_entry" VALUES(39,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','area_import','7f3c3c85d4db0a3e190e71361db11798d756c937261d955054964f24d5299f38','8b5a878724870afc7eccfecffe1f900f7065b4e363c1f2d41438b2ffcb04c48a','002db4258f00e17a96377873ae89b9f98a3db18ab655fc95f7b29583bee05b22');
INSERT INTO "ledger_entry" VALUES(40,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','area_replacement','fcf661fea7759a91a8fbe05bc4f3516f646967a0f3e914cfa1e5b3d07b8a3f8b','002db4258f00e17a96377873ae89b9f98a3db18ab655fc95f7b29583bee05b22','be7e8e4a488625fece5b5b15543728fed9150d54367463039393cdc4df093e40');
INSERT INTO "ledger_entry" VALUES(41,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','enumeration_area','ff59e471ffc3e4efc4124144990c537778d29a307838d440c075113fdf766b83','be7e8e4a488625fece5b5b15543728fed9150d54367463039393cdc4df093e40','694ea36176f9bceae9d148def7435634eeed69f3513b3f7908b98ff576a2448e');
INSERT INTO "ledger_entry" VALUES(42,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','sample_household','de67f693c32968e087a14bb0905c4406d73ce8874f9df59ee6df90fd1523bab3','694ea36176f9bceae9d148def7435634eeed69f3513b3f7908b98ff576a2448e','4da52e90ecfb805973d1a518b8d005064e592b59239ea09bff74ec8583458c52');
INSERT INTO "ledger_entry" VALUES(43,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','area_replacement_decision','5f8cf1de9fdb284a87697ec3c71425d7a4715937749c95aee8757e6bd402a4f5','4da52e90ecfb805973d1a518b8d005064e592b59239ea09bff74ec8583458c52','590729376591dd7a947a8da7968d32779065ca291c369aa4623d6f5e908dd7a6');
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
INSERT INTO "ledger_fact" VALUES('commitment','c1',9,'5ef30dd16f833f17f488b7411f308cea6caa1e2c236c06d3b8b21107d712eb77');
INSERT INTO "ledger_fact" VALUES('commitment','c0',9,'d32e229c14c62e4f2f7bcdb3f1f1b8720d8232dec7974afe3f5c3d28fe2705f6');
INSERT INTO "ledger_fact" VALUES('document','bcf46e46-8917-4be1-a5e2-2d708ed275e2',10,'28c19e92bb336144efb4fd40b730bd3dc3901809711bafe710c1f48405742db8');
INSERT INTO "ledger_fact" VALUES('export','e1',11,'cca3f90680534284aea4c9dabe54f0b28b3ef028d1a972084e780b5deee8755a');
INSERT INTO "ledger_fact" VALUES('finding','8a2a9606-ec3b-4eec-a052-58fb8e73897d',12,'44af4aaa786b487f12394fa470227565a6c965f431ce06513f90b6470b8f1393');
INSERT INTO "ledger_fact" VALUES('frame_import','i1',13,'0065b79363128a1fbb6e3aa840a22f7be693143394f1ccd37385a141ebe06acd');
INSERT INTO "ledger_fact" VALUES('list_lock','l1',14,'c7b2ec3956e1cf981fcb919f79c0c1f2d35668605000d5f278c624e90bfc7a44');
INSERT INTO "ledger_fact" VALUES('list_lock','l0',14,'ba556f330439d7011d152d8aa4c25b86068d412c43b72a76c01afb3d3e8805a2');
INSERT INTO "ledger_fact" VALUES('listing','440118001001001',15,'d021fe6560ec97526e3ac1878ead16bfd6a8372014faa4886484104722f0d8ef');
INSERT INTO "ledger_fact" VALUES('listing','440118101201001',15,'a11b4f02b4f4ec221ebd214f3f11d7792bf53ec2b138efe394eabf3b93fbfd6c');
INSERT INTO "ledger_fact" VALUES('password','audit|1',16,'7c35b8e026e0dbd4eeab8c17a6bdd6244e8c505902a55824d30155c83f00c091');
INSERT INTO "ledger_fact" VALUES('photo','p1',17,'5ec97d6e5415fc9922042040578f30a4cb6200a7bc15d18f51efe70e4775e206');
INSERT INTO "ledger_fact" VALUES('place_assignment','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb|audit|440118101|1',18,'ebde5f8efc69937ae2a3f97f9640b69b139fc6b7d9ac853009361e4e6abb7eff');
INSERT INTO "ledger_fact" VALUES('plan_version','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb|1',19,'83aeeaf50765a039dfb97d256b8bc29377796ee198cf9e551d97f31dcd6e1bea');
INSERT INTO "ledger_fact" VALUES('plan_version','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb|2',19,'17ae98008b06738c542b47653fe63e9577cce617109127977260d879b90f088a');
INSERT INTO "ledger_fact" VALUES('role_assignment','stat|statistician|1',20,'d497a6946361d3456a9c7f234267ea673487bf542d75fdcc4ddcbb4f6797892e');
INSERT INTO "ledger_fact" VALUES('role_assignment','sup|supervisor|1',20,'b457b06407646fff11607922bc92f189cf8ba5e295ce17c5708d75d915fdbb10');
INSERT INTO "ledger_fact" VALUES('role_assignment','town|supervisor|1',20,'2373418710fc362de7cfe3e20d49b2ff6d4bb00552a520697f732e5ada1c5efb');
INSERT INTO "ledger_fact" VALUES('role_assignment','enum|enumerator|1',20,'3d3774b3f115d71abe4082044b78bd3bd3882fcc280317cd4ec66cf11fa12d0e');
INSERT INTO "ledger_fact" VALUES('role_assignment','audit|auditor|1',20,'629ef1ffd0714aa77702b5e4fd268a48942c2c46ebbc9ca53c0897547bab487a');
INSERT INTO "ledger_fact" VALUES('role_assignment','admin|administrator|1',20,'1be4e6a5e6aa04cf8cdd5dc0135eb36f7e89e16e57c440fa86b6dd88c425d5c7');
INSERT INTO "ledger_fact" VALUES('screening_answer','73672a58-64cb-4c15-9219-9071aeef1c9a',21,'7eee46d419adfa3b0e086f69285ef11ec524f11e673027204e4111527c392843');
INSERT INTO "ledger_fact" VALUES('screening_answer','39ed6f1c-8d33-49b4-a6e8-0ab089cfe03f',21,'1837408035d7d9b0f43e0c1cdc1fdd4de3c4125c72cbae5a68c678b72d4eba2c');
INSERT INTO "ledger_fact" VALUES('screening_answer','f130b579-c4f0-4afc-b31d-c4643e6ff85f',21,'f2326612e32c046f1c0ed92b44724e4eba03d5c11bf245f6ac26d9ddb932a37c');
INSERT INTO "ledger_fact" VALUES('screening_answer','af0c7fb9-d566-4f0a-9db1-0760ffa2f31e',21,'fb592d26ac002be62a9d5bed35644e84578e76fd4a1385a578daa40a177c09c8');
INSERT INTO "ledger_fact" VALUES('screening_answer','234c841a-db70-4064-a88f-be8b53bd13f5',21,'c46548c470def07b8f855ab271ecc8f280a82a178c5168cdf5bf929d6e578d25');
INSERT INTO "ledger_fact" VALUES('screening_answer','05768b94-627d-4b7e-87ac-468889ca7e8a',21,'47a5d0fa608d44bb20f0871bcba9dd3dba309eb2970b283672be5104842e01ed');
INSERT INTO "ledger_fact" VALUES('session_revocation','v1',22,'9a515b8e9fbb9da6bc1d73097459e8b2282296df531aedbd568e10b78b8b0b75');
INSERT INTO "ledger_fact" VALUES('sign_in','s1',23,'4660dd05f6b3f0ed7a4ef071da7d52a756ac8f72d99c4709aa4e33ba55cd5aa7');
INSERT INTO "ledger_fact" VALUES('substitution_request','31479867-b8cd-47d6-a4f7-28a47b9d36cc',24,'c1e8a5e7d9776a683a93e41769aae32687bc9f3f68cac1d97ec38b79719290f7');
INSERT INTO "ledger_fact" VALUES('substitution_request','c13b3493-0dd0-4d03-87fb-294ccce0c6a0',24,'888d1bbb2e1ae344c35862b06151a276b118f78ddf0cf9334cae2a488a003677');
INSERT INTO "ledger_fact" VALUES('training','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb|enum|listing|1',25,'45bc5907680e660b6da8c05d1b6d18ef1537ed61272e204896c13679755b8764');
INSERT INTO "ledger_fact" VALUES('training','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb|enum|screening|1',25,'18253b5a130ed48f515b7ba7b61a4f73a352f8a0e6340f9c3f4818522a896260');
INSERT INTO "ledger_fact" VALUES('training','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb|enum|placement|1',25,'885862cf0f0e8e7acdb18a8015c4ba18aaf34e62231ccdb72196eee0ec4181a4');
INSERT INTO "ledger_fact" VALUES('training','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb|enum|bookkeeping|1',25,'02f4d3508dd3701b2bbb27d2df9e44c4c197db3599458cd748e0c7e91ab3b3ec');
INSERT INTO "ledger_fact" VALUES('trial_decision','02eaeab6-a4ab-41b8-ae54-969c65d4ceff',26,'03eab5c10fdf6ad10719fbb89fff79b558067915ab85d161a3f640dc46f08530');
INSERT INTO "ledger_fact" VALUES('unmasking','u1',27,'3a5f7d12be23801b1c6f144076acf554eec34d9bc2eda33c2966344f58701b96');
INSERT INTO "ledger_fact" VALUES('visit','293cde14-d01e-45ee-bf70-1fd468ac10d1',28,'2372fc8f62abab36c3a6e9133dcb55f82c94f0e12dc1b53f7a2870ab3bf2b5ec');
INSERT INTO "ledger_fact" VALUES('visit','56af42c8-fe7a-42ce-b61f-0fc9b55ced94',28,'fa1093ddf2a3fab036b5e988ec7ab0cddb177a397b66b59eeacb865397be55b6');
INSERT INTO "ledger_fact" VALUES('visit','46a5e513-bd9d-4437-af57-d1ced0aff569',28,'bc1c5687ed57db99faf9aa40ddc840fcfcdc3b4ca7c3eefdb08882f98f31b4c5');
INSERT INTO "ledger_fact" VALUES('visit','062a27d0-015c-4535-803c-d93105d93f60',28,'ec084b5ab3d23b890cf370e2639f597a46c5e15a5f15a9f3c2a321e518dbed41');
INSERT INTO "ledger_fact" VALUES('visit','690469a4-211a-48b5-903d-92f1b7eca0b0',28,'b10466cec8205ee1bb5ec55da3a5b3ff2d0a333f713d8b63452eb8f01a60f88a');
INSERT INTO "ledger_fact" VALUES('visit','89a52506-0b6c-4999-98e8-5f080fb2526c',28,'a27051a9ba9b869981af1c540fcfd51ae84eaa1f534a329b54105686c9fe70ca');
INSERT INTO "ledger_fact" VALUES('allocation_decision','54b7a588-6592-4be2-9ece-e3a056f62fa7',29,'0ab46e655f79bd570ffa0c189d00b1deb6c3c0ec9329b5c7e2e9aac38673c80b');
INSERT INTO "ledger_fact" VALUES('allocation_level','54b7a588-6592-4be2-9ece-e3a056f62fa7|provincial',30,'c249c842c6e85abe3a84575ea3c388ea6326224a49386c2e9c4ba0131e9f8007');
INSERT INTO "ledger_fact" VALUES('allocation_level','54b7a588-6592-4be2-9ece-e3a056f62fa7|city_county',30,'b8bd3027a04ba447b6c2422a49f88dc9aec981cc32901d6a8188aa21f3b097c2');
INSERT INTO "ledger_fact" VALUES('allocation_level','54b7a588-6592-4be2-9ece-e3a056f62fa7|district',30,'fef967ab3fac35eb536f05cee917fe19db2a35da25c0d419acf065a48832e92d');
INSERT INTO "ledger_fact" VALUES('area_draw','a1',31,'e4713135b0ac4438f7ad5a7e90042ec3065e745be5ca6672734d88ad6c5ff098');
INSERT INTO "ledger_fact" VALUES('building','440118001001001|001',32,'6eebf4c51f60efa02f54e559abb83c042ad3b6412d290532ac7db806a3d5e640');
INSERT INTO "ledger_fact" VALUES('building','440118101201001|001',32,'1e812cf57e26e70c205636e5368028b6da535b828b35deaf2c533f9058813bfd');
INSERT INTO "ledger_fact" VALUES('document_scan','ba6e5ced-bbc4-4a81-91bf-4133ea77005e',33,'43c5cec7971dd45d71c4a470613834a88012af831289767b2c9907ecec1cb133');
INSERT INTO "ledger_fact" VALUES('draw','d1',34,'647568b70edf9e236955932972ceec38f357daee7f3dffd91a42eb0532c2d9ef');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|001',35,'c2da9c358f9f9a272fc047e473106f942a95ff4945905641edd9c2655ae2659d');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|002',35,'6cb3348eb52a6a301ac0f6ddb30c01bbb01d7d3a517d652f2dd821c433c25482');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|003',35,'390c6a857ca470fa35151fb7d9da9f0c85383eaee85598895df2b24e33f58b02');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|004',35,'a722e6824c2e18c9da3703c28665d45214a9d7ad0286969e64baf5c72c2abe24');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|005',35,'44b7f0c6a0735a20460cabeafabd433d950f63b53a4fabe4090b49eba508e19f');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|006',35,'18f2a95814637c9b57661f3590a731a6d9083b8d35fc55266bce8f49c05b006c');
INSERT INTO "ledger_fact" VALUES('finding_resolution','e2f58077-637d-4ea8-a066-59ca217a8d5d',36,'76d3d3d4338be8128087251a3e5fd852a4bbd99ccfbabdd2c65c23d9f81e1285');
INSERT INTO "ledger_fact" VALUES('frame_unit','i1|440118001001',37,'02028bb5a8318d6022b09a5d288eade836466c3cd208b1800f14a9df3fd3ed6b');
INSERT INTO "ledger_fact" VALUES('substitution_decision','31479867-b8cd-47d6-a4f7-28a47b9d36cc|approved',38,'c84445049813dbad285d1610fb738181c666c10ed5424b50bab19556484492cf');
INSERT INTO "ledger_fact" VALUES('substitution_decision','31479867-b8cd-47d6-a4f7-28a47b9d36cc|carried_out',38,'af32a0d08f78605749c67954df63b8eaf7c7c29fba2085f80ca43d4226ccba63');
INSERT INTO "ledger_fact" VALUES('substitution_decision','c13b3493-0dd0-4d03-87fb-294ccce0c6a0|approved',38,'845b4a77f90aaa436043500ef42e6bfb32894de9597b95c9d19943958082a9c6');
INSERT INTO "ledger_fact" VALUES('substitution_decision','c13b3493-0dd0-4d03-87fb-294ccce0c6a0|carried_out',38,'3bb757639b220119f0aaab30a2d026b371d9c5713122abab5a0e20fa2c6ee4e7');
INSERT INTO "ledger_fact" VALUES('area_import','a1',39,'be098e0adc0f1697425cf831402aca4f18441f8cd3c95c2c3721469f2220ae8b');
INSERT INTO "ledger_fact" VALUES('area_replacement','509ac262-0cf7-4b8a-b379-5d793981fd32',40,'2832e9464f9c25256dfcba71d871b39b35b24bc3bb87c7ce83605a180887f499');
INSERT INTO "ledger_fact" VALUES('enumeration_area','a1|440118001001001',41,'956996b7c39c0a400058e0ccaed82e9582806083b3a930987d7cacb156780c6f');
INSERT INTO "ledger_fact" VALUES('enumeration_area','a1|440118001001002',41,'6a43eca9a65a9fc1cd052e291f73cf4b6112c97e584f17d4fa8ce5fbf871efc0');
INSERT INTO "ledger_fact" VALUES('enumeration_area','a1|440118001001003',41,'20b0f8cec0fbdcc156537f2212575c1a5f76448a07e14866fa88ee0531736607');
INSERT INTO "ledger_fact" VALUES('enumeration_area','a1|440118001001004',41,'5a9ebe2186a15a56eea53e24fdceadbee401d9441283bd1e8313b015ca5c0e32');
INSERT INTO "ledger_fact" VALUES('sample_household','d1|44011800100100101001',42,'a79ce736b034b5a1c80014782d21dad843fb63c621f9bb3d18a90970f85c35d0');
INSERT INTO "ledger_fact" VALUES('sample_household','d1|44011800100100101101',42,'6254bbd93ad7272c01fdb653d0802cb96dd27ae316eb0e569c01302ac46181f5');
INSERT INTO "ledger_fact" VALUES('sample_household','d1|44011800100100100901',42,'4d13333738f0ced23072cfb54c79dbb192161b2215fd5d2dfa83650165db9d04');
INSERT INTO "ledger_fact" VALUES('sample_household','d1|44011800100100102001',42,'f2f8e9e37f1275f800192f9aaf257cb3b549b84f8aded700930ac91583adc090');
INSERT INTO "ledger_fact" VALUES('sample_household','d1|44011800100100102101',42,'d8ee845be6ad8b6452aa37711ca509c56843ae32c8d748107c21268736275103');
INSERT INTO "ledger_fact" VALUES('sample_household','d1|44011800100100101901',42,'521d9e8a9f73fcf7a0ce29ff7992a4d6aef544e0ca42d9f30dd8d1b228b75f59');
INSERT INTO "ledger_fact" VALUES('area_replacement_decision','509ac262-0cf7-4b8a-b379-5d793981fd32|approved',43,'756305e0ba19e8bc68163c0c110c53fa953503a1068c763b879b4ea9b076c397');
INSERT INTO "ledger_fact" VALUES('area_replacement_decision','509ac262-0cf7-4b8a-b379-5d793981fd32|carried_out',43,'69e27e9c58f9c2d57334c2a92be20adf566a2c270dab0b9cc5a81777f552ff75');
CREATE TABLE list_lock (
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
	CONSTRAINT pk_list_lock PRIMARY KEY (lock_id), 
	CONSTRAINT fk_list_lock_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT uq_list_lock_cycle_id_ea_id_label UNIQUE (cycle_id, ea_id, label)
);
INSERT INTO "list_lock" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','l1','440118001001001','households','','0','1',39);
INSERT INTO "list_lock" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','l0','440118101201001','households','','0','1',39);
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
	n_dwellings INTEGER NOT NULL, 
	CONSTRAINT pk_listing PRIMARY KEY (listing_id), 
	CONSTRAINT ck_listing_datum_is_known CHECK (datum IN ('WGS-84', 'GCJ-02', 'BD-09', 'CGCS2000')), 
	CONSTRAINT fk_listing_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT uq_listing_cycle_id_ea_id_version UNIQUE (cycle_id, ea_id, version)
);
INSERT INTO "listing" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','440118001001001','440118001001001',1,'list.csv','0','WGS-84',1,39);
INSERT INTO "listing" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','440118101201001','440118101201001',1,'list.csv','0','WGS-84',1,39);
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
INSERT INTO "password" VALUES('2022-09-01 02:00:00.000000','stat','audit',1,X'3432323131343461FE2829D0C73E61204053E832C80F69B879583000A01B1E77AA41AED208A08EA058E226D49D0CA1AACB2CF0500ECFD9',0);
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
CREATE TABLE sample_household (
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
	CONSTRAINT ck_sample_household_inclusion_prob_is_one CHECK (inclusion_prob_stage2 > 0 AND inclusion_prob_stage2 <= 1), 
	CONSTRAINT ck_sample_household_drawn_or_reserve CHECK (is_drawn = (for_household_id IS NULL) AND is_drawn = (reserve_rank IS NULL)), 
	CONSTRAINT ck_sample_household_reserve_rank_from_one CHECK (reserve_rank >= 1), 
	CONSTRAINT fk_sample_household_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT fk_sample_household_draw_id FOREIGN KEY(draw_id) REFERENCES draw (draw_id), 
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
	notes BLOB, 
	CONSTRAINT pk_screening_answer PRIMARY KEY (answer_id), 
	CONSTRAINT ck_screening_answer_eligibility_is_known CHECK (eligibility IN ('in', 'out', 'unknown')), 
	CONSTRAINT ck_screening_answer_floor_area_not_negative CHECK (floor_area_m2 >= 0), 
	CONSTRAINT ck_screening_answer_n_persons_not_negative CHECK (n_persons >= 0), 
	CONSTRAINT fk_screening_answer_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT uq_screening_answer_cycle_id_household_id_version UNIQUE (cycle_id, household_id, version)
);
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','73672a58-64cb-4c15-9219-9071aeef1c9a','440118001001001','44011800100100100101',1,'001','01','in',3,X'343232313134346106F107711B99A3CA8174DEFCE928A61A969C22DFAEC264E2598E72C26954EC71B1A6818BD4',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','39ed6f1c-8d33-49b4-a6e8-0ab089cfe03f','440118001001001','44011800100100100201',1,'002','01','in',3,X'34323231313434615D1478533F3C174FC5644017B55D99CD0B3F6590F00330A45F4479EBD282B34F5EE100C3ED',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','f130b579-c4f0-4afc-b31d-c4643e6ff85f','440118001001001','44011800100100100301',1,'003','01','in',3,X'3432323131343461A09A1CD17FDE34228949A540B0D74F4A3DD76D3DEEDADBFA6824D2144B0DEBF16DD47EB2FB',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','af0c7fb9-d566-4f0a-9db1-0760ffa2f31e','440118001001001','44011800100100100401',1,'004','01','in',3,X'343232313134346167D3B18CA8420CC9E91CAFFE33B9227DB5BF353F11483470C27C85ED9331DB610D6ADA8AB5',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','234c841a-db70-4064-a88f-be8b53bd13f5','440118001001001','44011800100100100501',1,'005','01','in',3,X'34323231313434616C4C5A72EC688EB6DE3E54EDE4B24CAB4A27B541EF4CB0674A61C27AAB65562C857DA9C157',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','05768b94-627d-4b7e-87ac-468889ca7e8a','440118001001001','44011800100100100601',1,'006','01','in',3,X'3432323131343461DC3862FF4FD56F401E616DCEAB6015A3BEAD772E83D08404EF3B758EDC447D0649CD2A9703',NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "substitution_request" VALUES('2022-09-01 12:00:00.000000','enum','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','31479867-b8cd-47d6-a4f7-28a47b9d36cc','440118001001001','44011800100100101001',1,'unsafe',0,X'3432323131343461284E9231A291AC926A877D2EF2D7F0B92FAE52C177EC5000F2BAE12DF040FE68FA76DAA831FCBC7A83A51ED49AEB3A0B9C5DCF72B0C69A3A37');
INSERT INTO "substitution_request" VALUES('2022-09-01 17:00:00.000000','enum','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','c13b3493-0dd0-4d03-87fb-294ccce0c6a0','440118001001001','44011800100100103001',1,'moved',1,X'3432323131343461C863A44B3C5B4BAF5F4F29204F72B8E661038263E0BCA53AE712BFF3DE795A1C3C3C7231EF3B43235BC7C734BAA16D19B191ECB08B0094BD4F');
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
INSERT INTO "trial_decision" VALUES('2022-10-01 00:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','02eaeab6-a4ab-41b8-ae54-969c65d4ceff','440118001001001',1,'2022-11-01',X'3432323131343461515C5AACB5FB7D87FEC40A45832BC4515492C324450D01CF9AAD8D63261D9049A3F2C1450F');
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
INSERT INTO "unmasking" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','u1','440118001001001','440118001001001','address',1,X'3432323131343461CE553D3CDDD54C5D8939814C6DC0CB80F4BE0965CC0BFF90034C8A62B7E357768B14');
CREATE TABLE user_session (
	token_digest VARCHAR NOT NULL, 
	account_id VARCHAR NOT NULL, 
	opened_at DATETIME NOT NULL, 
	last_seen_at DATETIME NOT NULL, 
	CONSTRAINT pk_user_session PRIMARY KEY (token_digest), 
	CONSTRAINT fk_user_session_account_id FOREIGN KEY(account_id) REFERENCES account (account_id)
);
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
INSERT INTO "visit" VALUES('2022-09-01 11:00:00.000000','enum','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','293cde14-d01e-45ee-bf70-1fd468ac10d1','440118001001001','44011800100100101001','2022-09-01 11:00:00.000000','enum','unsafe',NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'343232313134346107619C4E0461792B786EED42021D1A404DF4EB275D1AA8C6BAE55E12A5BE331123573D1C7DFAB50015611A983812A0DE6C53C87654BF137716');
INSERT INTO "visit" VALUES('2022-09-01 14:00:00.000000','enum','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','56af42c8-fe7a-42ce-b61f-0fc9b55ced94','440118001001001','44011800100100103001','2022-09-01 14:00:00.000000','enum','refused',NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'3432323131343461983DAE29AC72A774A0E0E8B1E291079FC0FFF8D44A3FE9E0048668C63F01D2DAA0C46A11512A8915747F4157165DB11D2D1D2240229F691FCB');
INSERT INTO "visit" VALUES('2022-09-01 15:00:00.000000','enum','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','46a5e513-bd9d-4437-af57-d1ced0aff569','440118001001001','44011800100100103001','2022-09-01 15:00:00.000000','enum','moved',NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'3432323131343461A56A0A51308EE08D6AD491F82819190B38D694546D3FE481FEB92EC74591098B8C1121E8399CC88978A7941A4BEAA257FBF7C13101A7EA0F7A');
INSERT INTO "visit" VALUES('2022-09-01 16:00:00.000000','enum','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','062a27d0-015c-4535-803c-d93105d93f60','440118001001001','44011800100100103001','2022-09-01 14:00:00.000000','enum','undecided',NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'34323231313434612F84F806AF29F69839C7A99E169AA09749107F445ECB69C480E56B0DDEEA0464971B524BDA1E876E51FA627495E41DAD3CE93EC21E62C937A4');
INSERT INTO "visit" VALUES('2022-09-01 20:00:00.000000','enum','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','690469a4-211a-48b5-903d-92f1b7eca0b0','440118001001001','44011800100100103101','2022-09-01 20:00:00.000000','enum','moved',NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'343232313134346154EE1FA838414B89F72C921949D29987D1058911C3E7C843A5F514EA7A2517E5A87EB47130C3673902202021377ED5FC55E81E8A00EEFDC9BE');
INSERT INTO "visit" VALUES('2022-09-01 22:00:00.000000','enum','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','89a52506-0b6c-4999-98e8-5f080fb2526c','440118001001001','44011800100100102001','2022-09-01 22:00:00.000000','enum','agreed',NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'34323231313434612F873847CC9916DB70FAD62D60443DAF490080BCE17F183313978D1ECA0468990C7B668E4C7221756A5B9DBA458AD6C63EA415A3C6EC82A8DC');
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
CREATE INDEX ix_list_lock_cycle_id ON list_lock (cycle_id);
CREATE INDEX ix_commitment_cycle_id ON commitment (cycle_id);
CREATE INDEX ix_draw_cycle_id ON draw (cycle_id);
CREATE INDEX ix_sample_household_cycle_id ON sample_household (cycle_id);
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
COMMIT;
