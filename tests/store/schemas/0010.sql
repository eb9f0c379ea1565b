BEGIN TRANSACTION;
CREATE TABLE account (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	account_id VARCHAR NOT NULL, 
	name BLOB NOT NULL, 
	unit VARCHAR, 
	CONSTRAINT pk_account PRIMARY KEY (account_id)
);
INSERT INTO "account" VALUES('2022-09-01 02:00:00.000000','admin','stat',X'3432323131343461CD107ABD80CB69553F677B80C355324C39AF19FBEC02B0E9E14CBD41EB357212DE3D',NULL);
INSERT INTO "account" VALUES('2022-09-01 02:00:00.000000','admin','sup',X'34323231313434612095781392E2FC060E5E5D4E2B11C443B716370F95DF6A151468CC89F7CE1E54454C',NULL);
INSERT INTO "account" VALUES('2022-09-01 02:00:00.000000','admin','town',X'3432323131343461E910A19A523F0A3F434BFEF3C36ACDF6E70A918E327AC646BDA51803BF44F64A7AF338D481',NULL);
INSERT INTO "account" VALUES('2022-09-01 02:00:00.000000','admin','enum',X'3432323131343461F226F4C11690B2C71D453938E042EBBC872E69ADAA88355D2D35A772B5B328379F1DF00458',NULL);
INSERT INTO "account" VALUES('2022-09-01 02:00:00.000000','admin','audit',X'3432323131343461517B2B598A857A776AB49DE8B09522852D5CBB9A63EFD7F0EBD0F8DFC2EDEC431FC2',NULL);
INSERT INTO "account" VALUES('2022-09-01 02:00:00.000000','admin','admin',X'34323231313434619958A3536429A4BB7CD36C381580F4F6EE542C39C36448636AF8391F0B595C712296',NULL);
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
INSERT INTO "account_activity" VALUES('2022-09-01 02:00:00.000000','stat','audit',1,1,X'343232313134346173B2AB957F1D73EA2E51EB97CD1B5BF32B5283E2DC4A471CCBA8B9B5E1801C1C1B05');
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
INSERT INTO "account_opening" VALUES('2022-09-20 12:00:00.000000','sup','02607009-ed2e-492d-a0ae-4964a096d416','44011800100100102001','440118001001001','2022-09-20','paper','2022-09-20');
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0010');
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
INSERT INTO "area_draw" VALUES('2022-09-01 02:00:00.000000','stat','02607009-ed2e-492d-a0ae-4964a096d416','a1','areas',1,'own','{}','0','i1');
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
INSERT INTO "building" VALUES('2022-09-01 02:00:00.000000','stat','02607009-ed2e-492d-a0ae-4964a096d416','440118001001001','001','440118001001001','apartment',6,NULL,NULL);
INSERT INTO "building" VALUES('2022-09-01 02:00:00.000000','stat','02607009-ed2e-492d-a0ae-4964a096d416','440118101201001','001','440118101201001','apartment',6,NULL,NULL);
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
INSERT INTO "commitment" VALUES('2022-09-01 02:00:00.000000','stat','02607009-ed2e-492d-a0ae-4964a096d416','c1','households','彩票','2022101','2022-08-31','号码','{}','0');
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
INSERT INTO "cycle" VALUES('2022-09-01 02:00:00.000000','stat','02607009-ed2e-492d-a0ae-4964a096d416',1,'2022年增城区住户调查大样本轮换','440118','增城区',1);
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
INSERT INTO "draw" VALUES('2022-09-01 02:00:00.000000','stat','02607009-ed2e-492d-a0ae-4964a096d416','d1','households',1,'households','own','own','systematic','{}','0',NULL);
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
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','02607009-ed2e-492d-a0ae-4964a096d416','440118001001001','001','440118001001001','1','001','flat','occupied',NULL,NULL,X'3432323131343461F0D2373F6EB0D02BFEE38E4F257EA348F748BB0D67D86E0EA9FD1E99DB15D3A173C0D47A944314DFB109F23A45452766108A3E2A1A8C04971DDA559FCEF659');
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','02607009-ed2e-492d-a0ae-4964a096d416','440118001001001','002','440118001001001','1','001','flat','occupied',NULL,NULL,X'3432323131343461A00F4B34520B96D0FD60840F979F71D3800AE5D1E337A8801D8582A1E30A7B9B3F4FBB114BF8FFDD408EA9AFDDE0B811AC9A88ACEFF0100AAC713F67170CB2');
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','02607009-ed2e-492d-a0ae-4964a096d416','440118001001001','003','440118001001001','1','001','flat','occupied',NULL,NULL,X'34323231313434611886D6514CBD699DB2CCAD54669C02D18CAAAD0D8861B7C44ECA0094046E12A53230C0AC2168280C3C7D0D66F6CE099DA53AD7BE7395D27C01085947B323A2');
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','02607009-ed2e-492d-a0ae-4964a096d416','440118001001001','004','440118001001001','1','001','flat','occupied',NULL,NULL,X'3432323131343461DDA1F32BAE126FEAFBC014D9CBE51FE0E7E1191DED94A5317F10B1205C565DB04AA54E8C5B5267E0EE1683133DEFD0F2E6D32251A82C699F74178A2F1125CF');
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','02607009-ed2e-492d-a0ae-4964a096d416','440118001001001','005','440118001001001','1','001','flat','occupied',NULL,NULL,X'34323231313434614A8619717E642232F89D8904BDADD7A0978C839A1C7885E7BEB46621EAC6CD6B389B3C3280183C02EAEA53C2A4EC733EA74ECBA5F1577435738A9AC7CC3F5D');
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','02607009-ed2e-492d-a0ae-4964a096d416','440118001001001','006','440118001001001','1','001','flat','occupied',NULL,NULL,X'343232313134346141909F8DCD5E2F25BB219994D0CCEB12086D04C4F6C0C1849B6ABC634E58E75DEA87B60CDC7C82647BC39C0881A5D81524F16AE5F35CAF8FD39EBBEFB5D002');
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
INSERT INTO "enumeration_area" VALUES('2022-09-01 02:00:00.000000','stat','02607009-ed2e-492d-a0ae-4964a096d416','a1','440118001001001','440118001001','一村','440118001','荔城街道','111','一村第1小区','provincial',1,0,400,0.25,NULL,1);
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
INSERT INTO "export" VALUES('2022-09-01 02:00:00.000000','stat','e1','02607009-ed2e-492d-a0ae-4964a096d416','sample.csv','page',1,'0000000000000000000000000000000000000000000000000000000000000000',0,1,1,'0000000000000000000000000000000000000000000000000000000000000000');
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
INSERT INTO "finding" VALUES('2022-09-01 02:00:00.000000','stat','02607009-ed2e-492d-a0ae-4964a096d416','ad8a47f7-dcb0-4003-b47c-6c0b4d081411','frame','i1',0,'X','warning','s','f','v','e');
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
INSERT INTO "frame_import" VALUES('2022-09-01 02:00:00.000000','stat','02607009-ed2e-492d-a0ae-4964a096d416','i1','2022',1,'frame.csv','0',1);
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
INSERT INTO "frame_unit" VALUES('2022-09-01 02:00:00.000000','stat','02607009-ed2e-492d-a0ae-4964a096d416','i1','440118001001','一村','440118001','荔城街道','111','2022',400,NULL);
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
INSERT INTO "ledger_entry" VALUES(1,'2022-09-01 02:00:00.000000','stat','survey.read','02607009-ed2e-492d-a0ae-4964a096d416','account','81c7290c3bc19f39f7fa26dc48b3c1e405ea9cfd65f4f0b8d85fa3ec619ce30e','0000000000000000000000000000000000000000000000000000000000000000','40a45a787cf9bd82963e34a9b1c741d0c9dfc6ee5aea172c3a6ef7bb2e5938c9');
INSERT INTO "ledger_entry" VALUES(2,'2022-09-01 02:00:00.000000','stat','survey.read','02607009-ed2e-492d-a0ae-4964a096d416','cycle','5c99cd71eda05fbf895575a76454e88204e5649833e322d92cfbb2a75b45df9c','40a45a787cf9bd82963e34a9b1c741d0c9dfc6ee5aea172c3a6ef7bb2e5938c9','c2aa26cc297eadf583efe9eb2ddad934407e0ce35d29e81ba742ae17c01a428b');
INSERT INTO "ledger_entry" VALUES(3,'2022-09-01 02:00:00.000000','stat','survey.read','02607009-ed2e-492d-a0ae-4964a096d416','key_rotation','beb8da7b2d31664bf1b958c3db4195348633a0597530fc300f36d7b77aa9e124','c2aa26cc297eadf583efe9eb2ddad934407e0ce35d29e81ba742ae17c01a428b','c28ca22cb054d6798793c53b1d11cfabfa35fd0f9aceb71d4293aed45e91e568');
INSERT INTO "ledger_entry" VALUES(4,'2022-09-01 02:00:00.000000','stat','survey.read','02607009-ed2e-492d-a0ae-4964a096d416','restoration','d1691e19cabd31c57271af2dc459fdb7c4566d2f5a8226494a1898c110a65d36','c28ca22cb054d6798793c53b1d11cfabfa35fd0f9aceb71d4293aed45e91e568','c7fdfdf8aad55508b8deb885d2e2215f932ac06ba250e9fa378721292bdaf148');
INSERT INTO "ledger_entry" VALUES(5,'2022-09-01 02:00:00.000000','stat','survey.read','02607009-ed2e-492d-a0ae-4964a096d416','account_activity','f1f4b35a360104b7b376707a831cd70df4af2fafe69c8f42751e84ab9b76b7cb','c7fdfdf8aad55508b8deb885d2e2215f932ac06ba250e9fa378721292bdaf148','b8c4501e63797d52540c197c0e061880b7a26a42430498506914cc1f041cdefb');
INSERT INTO "ledger_entry" VALUES(6,'2022-09-01 02:00:00.000000','stat','survey.read','02607009-ed2e-492d-a0ae-4964a096d416','account_opening','7019b67bed2e313bae7715ec0cee6052a6946838d45a26d665ea85f7b250effe','b8c4501e63797d52540c197c0e061880b7a26a42430498506914cc1f041cdefb','6a14c48ac8fa12374bf39337aa2f97fbdc9090b5d56bbf75b4c945233ede098b');
INSERT INTO "ledger_entry" VALUES(7,'2022-09-01 02:00:00.000000','stat','survey.read','02607009-ed2e-492d-a0ae-4964a096d416','commitment','d2883b4d9a3b07854c8d2fc168a5184951d35f4127d766d42501df54d9e3843a','6a14c48ac8fa12374bf39337aa2f97fbdc9090b5d56bbf75b4c945233ede098b','7628b440812968d4d9a1c803fc156727b73b47d49790a6826597f6f3d587e05b');
INSERT INTO "ledger_entry" VALUES(8,'2022-09-01 02:00:00.000000','stat','survey.read','02607009-ed2e-492d-a0ae-4964a096d416','export','8fe780133c666a05c3bd8494f158f4ba9fbb21c0c2467d61a6bc311b56079e12','7628b440812968d4d9a1c803fc156727b73b47d49790a6826597f6f3d587e05b','5cae7e6e39cdfd9afff6302a2cfb6d182bd0cee7d68e8f373a7de3eaedbee9bb');
INSERT INTO "ledger_entry" VALUES(9,'2022-09-01 02:00:00.000000','stat','survey.read','02607009-ed2e-492d-a0ae-4964a096d416','finding','0805449e23d3206d5f58f09e927dcc2628a1933c815a59c2eb069df75014e6bc','5cae7e6e39cdfd9afff6302a2cfb6d182bd0cee7d68e8f373a7de3eaedbee9bb','c2963ac8a94fe109049d48304ffcb56a396c207ae7fdf3c88520e5b0a5ad78c4');
INSERT INTO "ledger_entry" VALUES(10,'2022-09-01 02:00:00.000000','stat','survey.read','02607009-ed2e-492d-a0ae-4964a096d416','frame_import','8a9e4efba7d6617bbe0970b5ff28a21f40cca98f4ebc9defe5a50bbd771cd220','c2963ac8a94fe109049d48304ffcb56a396c207ae7fdf3c88520e5b0a5ad78c4','882d73d85b54e2555c2c5a6dd41c218da2542dac8524a5b8bbd1656a85acfbd3');
INSERT INTO "ledger_entry" VALUES(11,'2022-09-01 02:00:00.000000','stat','survey.read','02607009-ed2e-492d-a0ae-4964a096d416','list_lock','357bfecd9737b10dfe097b19154ce09b0b2aee278657a1610951460d4fcab733','882d73d85b54e2555c2c5a6dd41c218da2542dac8524a5b8bbd1656a85acfbd3','55e84a9288af4028392837e25b67ccc908d5d414e9c2575a21e65be4e398a09e');
INSERT INTO "ledger_entry" VALUES(12,'2022-09-01 02:00:00.000000','stat','survey.read','02607009-ed2e-492d-a0ae-4964a096d416','listing','795c6fdc3bcd3083a6f5f85531c96ed6d546b4a0bcb571498a07d888276c8dde','55e84a9288af4028392837e25b67ccc908d5d414e9c2575a21e65be4e398a09e','61540a9ac03d2f02a0f907618fc956304181099a50206f8d41eeffc9a7f56005');
INSERT INTO "ledger_entry" VALUES(13,'2022-09-01 02:00:00.000000','stat','survey.read','02607009-ed2e-492d-a0ae-4964a096d416','password','60bad8abd1a5a651ebba0c96ad8a950eb6d25ee23cdc5524c864f3e42e5533dd','61540a9ac03d2f02a0f907618fc956304181099a50206f8d41eeffc9a7f56005','ff637c9355e520d5428ee19f61658265f4b622bfce04fedda189e0db3c1e72fa');
INSERT INTO "ledger_entry" VALUES(14,'2022-09-01 02:00:00.000000','stat','survey.read','02607009-ed2e-492d-a0ae-4964a096d416','photo','c9fdacba7d1669672c0caac2db0e8169519f887d4f557a24568b61dd702ccec7','ff637c9355e520d5428ee19f61658265f4b622bfce04fedda189e0db3c1e72fa','21b20420cb3f392102c031548145ab9592b748c261c6571f12a073f4c75439aa');
INSERT INTO "ledger_entry" VALUES(15,'2022-09-01 02:00:00.000000','stat','survey.read','02607009-ed2e-492d-a0ae-4964a096d416','place_assignment','a91a9fd774d9b9ce461775e7efae9bb621dacb8f38833de4442e956e5128b9ee','21b20420cb3f392102c031548145ab9592b748c261c6571f12a073f4c75439aa','9f998aef479c577a2db84f90456931439f4d4750972ded7a066546419a27ce35');
INSERT INTO "ledger_entry" VALUES(16,'2022-09-01 02:00:00.000000','stat','survey.read','02607009-ed2e-492d-a0ae-4964a096d416','plan_version','6c5f68dab8886669fa22e697f78e0dafeb4dd411cca9c9d7ef0f0d5339c3d5be','9f998aef479c577a2db84f90456931439f4d4750972ded7a066546419a27ce35','422562f546af73527f86e180daf7ff721610ba31f99f2a1a8e3ed0652fc829cb');
INSERT INTO "ledger_entry" VALUES(17,'2022-09-01 02:00:00.000000','stat','survey.read','02607009-ed2e-492d-a0ae-4964a096d416','role_assignment','235dbe8e2f449d5f7450507dd2427475682aab9f9eab4343351b86ea1db8ca9b','422562f546af73527f86e180daf7ff721610ba31f99f2a1a8e3ed0652fc829cb','2d94966f9202e346e05b792d2b003e898a5800755d86903d41c66abaf20865ad');
INSERT INTO "ledger_entry" VALUES(18,'2022-09-01 02:00:00.000000','stat','survey.read','02607009-ed2e-492d-a0ae-4964a096d416','screening_answer','f47ea7f89af001b56ef18c8d4bc84be5e41bb0bff61ccaed6885a9e74290fdb7','2d94966f9202e346e05b792d2b003e898a5800755d86903d41c66abaf20865ad','05618842481d5dfc9681ca4f29835c9b898514d386adf935c45a5c196f6e6034');
INSERT INTO "ledger_entry" VALUES(19,'2022-09-01 02:00:00.000000','stat','survey.read','02607009-ed2e-492d-a0ae-4964a096d416','session_revocation','7e93dfbf7f608f2f49c040437066cca2daf36e7622deac33c2bcb4e03464faa8','05618842481d5dfc9681ca4f29835c9b898514d386adf935c45a5c196f6e6034','0b606a68f1c1b40358c99353ed404d1107a62013f7cbec047020b45c41356302');
INSERT INTO "ledger_entry" VALUES(20,'2022-09-01 02:00:00.000000','stat','survey.read','02607009-ed2e-492d-a0ae-4964a096d416','sign_in','d3f387018f5ce2e0a86b831e12c2e66237cc82d7242bd9cf2bb43c87ee643872','0b606a68f1c1b40358c99353ed404d1107a62013f7cbec047020b45c41356302','e28940eb08b57e94b8e8958e47db9ea5b0f179e2d5c8a996d71414dea00293b4');
INSERT INTO "ledger_entry" VALUES(21,'2022-09-01 02:00:00.000000','stat','survey.read','02607009-ed2e-492d-a0ae-4964a096d416','substitution_request','981060bbe55fd81822aadaf8a33044c74ce865a93896d4669d876a8b066f82f3','e28940eb08b57e94b8e8958e47db9ea5b0f179e2d5c8a996d71414dea00293b4','7262282c957b28ba20da2196806461eefad526791e9c10ba8015c098d560b9f5');
INSERT INTO "ledger_entry" VALUES(22,'2022-09-01 02:00:00.000000','stat','survey.read','02607009-ed2e-492d-a0ae-4964a096d416','training','c8b045573f88b93a44638c308f4c29b0fb2897f3fc911d4f17821f1dab2a07fa','7262282c957b28ba20da2196806461eefad526791e9c10ba8015c098d560b9f5','e798debc3cf9e99e3305a2c860e352462f274a628df3bf54419198115e9e7228');
INSERT INTO "ledger_entry" VALUES(23,'2022-09-01 02:00:00.000000','stat','survey.read','02607009-ed2e-492d-a0ae-4964a096d416','trial_decision','9bfb026156a05aec989d358401653c0f33b5dc188109ca1f7cb30d6f9c9ffa07','e798debc3cf9e99e3305a2c860e352462f274a628df3bf54419198115e9e7228','fe4884dc3514df4dc06e8040f5e23fe33d67772c1810f8c39cf2ecef0aed98a7');
INSERT INTO "ledger_entry" VALUES(24,'2022-09-01 02:00:00.000000','stat','survey.read','02607009-ed2e-492d-a0ae-4964a096d416','unmasking','b04ff01046ec9366586ef6496888fe06207677a4beb8cb5a72d067d08529e9e3','fe4884dc3514df4dc06e8040f5e23fe33d67772c1810f8c39cf2ecef0aed98a7','39366958bf48b874e90e92c97dd66f7d7373ddc5150d33ec53b4d9ab7c29d650');
INSERT INTO "ledger_entry" VALUES(25,'2022-09-01 02:00:00.000000','stat','survey.read','02607009-ed2e-492d-a0ae-4964a096d416','visit','80aa9c9da965d6ae498b0d52c7f5c319ab7212dffbbcc03cd0b2bdccc13c2dc4','39366958bf48b874e90e92c97dd66f7d7373ddc5150d33ec53b4d9ab7c29d650','39daa0f4fc23b5fc67a03494ab820faece8632dd3a2a590b9482283f78b68d3b');
INSERT INTO "ledger_entry" VALUES(26,'2022-09-01 02:00:00.000000','stat','survey.read','02607009-ed2e-492d-a0ae-4964a096d416','area_draw','d488602e5605b0663b6a2a5d9babf52ac1d2bf52aaa0538a26e849dd68d4a8bf','39daa0f4fc23b5fc67a03494ab820faece8632dd3a2a590b9482283f78b68d3b','1e5023d954922fd605bf31450bb9cf642b00da4a9d262dafaaae846074f84502');
INSERT INTO "ledger_entry" VALUES(27,'2022-09-01 02:00:00.000000','stat','survey.read','02607009-ed2e-492d-a0ae-4964a096d416','building','0cefe457a6ae2a3da10138dc737649a5e5db0140f9cec01bd999973b5e05cced','1e5023d954922fd605bf31450bb9cf642b00da4a9d262dafaaae846074f84502','7cc6fcb46cec627bfa669aab08acbf92aa044d0bd6da17816a9d80f4faa99ecd');
INSERT INTO "ledger_entry" VALUES(28,'2022-09-01 02:00:00.000000','stat','survey.read','02607009-ed2e-492d-a0ae-4964a096d416','draw','0c67646e02dc23b6766ae98ac4c83aa83e5d2b9cd8763794855b358f330aa13f','7cc6fcb46cec627bfa669aab08acbf92aa044d0bd6da17816a9d80f4faa99ecd','649550c63f71685ad45052c364c31ad58c83c6692395fc86f27baf4deaab1730');
INSERT INTO "ledger_entry" VALUES(29,'2022-09-01 02:00:00.000000','stat','survey.read','02607009-ed2e-492d-a0ae-4964a096d416','dwelling','fc1146ba9e3a9cc50f2b510227fea74dc35d910d01dc26d599339555d27b6c11','649550c63f71685ad45052c364c31ad58c83c6692395fc86f27baf4deaab1730','d85defd58d88e2f935cb31383b0f4d5129a434cb9abdfcdd07f0a2cd5e937946');
INSERT INTO "ledger_entry" VALUES(30,'2022-09-01 02:00:00.000000','stat','survey.read','02607009-ed2e-492d-a0ae-4964a096d416','frame_unit','ba40db0faa8086ea7634503f25c26a456d93ca06a1fbb04c379bac890ecd52f8','d85defd58d88e2f935cb31383b0f4d5129a434cb9abdfcdd07f0a2cd5e937946','d6f4675d74a113f5ac1422f0d55bb712f09e7c869b39a7955bb145c03c5788b6');
INSERT INTO "ledger_entry" VALUES(31,'2022-09-01 02:00:00.000000','stat','survey.read','02607009-ed2e-492d-a0ae-4964a096d416','substitution_decision','950b512bbd9d4e56f3f6866b8b2fbc5cf12a465286d0c16481c7a0f3ffcfdddb','d6f4675d74a113f5ac1422f0d55bb712f09e7c869b39a7955bb145c03c5788b6','b7f65e189b8dc6240a374569c24688648f162c3fe25ab1c411833217157aa1fb');
INSERT INTO "ledger_entry" VALUES(32,'2022-09-01 02:00:00.000000','stat','survey.read','02607009-ed2e-492d-a0ae-4964a096d416','enumeration_area','14de1a35868c1b26d6a7af25d8148d74ea4ac947874ab800755fb8b1f2f1cb04','b7f65e189b8dc6240a374569c24688648f162c3fe25ab1c411833217157aa1fb','14866e02c4c847f6fa6239b4612ea355957fac980eb279c4d1842f029ae20804');
INSERT INTO "ledger_entry" VALUES(33,'2022-09-01 02:00:00.000000','stat','survey.read','02607009-ed2e-492d-a0ae-4964a096d416','sample_household','394ee541440faa0acf5163c698b3e8a5930c4f41dc928f44b7b90ec04844129b','14866e02c4c847f6fa6239b4612ea355957fac980eb279c4d1842f029ae20804','cc06ca892bdce48cb317831e4eb198f9517e40d7f64966892cef4071571ed5f0');
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
INSERT INTO "ledger_fact" VALUES('cycle','02607009-ed2e-492d-a0ae-4964a096d416',2,'19eeab112999948322c64e3c2dd46152b52052705fdda14952704e539b317467');
INSERT INTO "ledger_fact" VALUES('key_rotation','k1',3,'0dca736e61eb649f9d6ca2adc2db7bb066a9ecc0e58953093327d064383226ee');
INSERT INTO "ledger_fact" VALUES('restoration','r1',4,'592204fd06e78b4d8a6251c925178e78fd91cce344d2575de181c042d31b98e2');
INSERT INTO "ledger_fact" VALUES('account_activity','audit|1',5,'4691749e900886b76e11a0f017de0fa6d9d4b4a2c4b35978ce44ac784e258d32');
INSERT INTO "ledger_fact" VALUES('account_opening','02607009-ed2e-492d-a0ae-4964a096d416|44011800100100102001',6,'67174214501c5d3b98bdd3e44ed7d45c9e759394c3eef545120688d1fba3ea63');
INSERT INTO "ledger_fact" VALUES('commitment','c1',7,'c880f841133500bbad6ed36371242648b6f159d33d22d1d887c556878b2a2754');
INSERT INTO "ledger_fact" VALUES('export','e1',8,'1530289f4cac1145252c3f1154fb75c50bb848fb1e9491077c7fe5cdf2debb55');
INSERT INTO "ledger_fact" VALUES('finding','ad8a47f7-dcb0-4003-b47c-6c0b4d081411',9,'f7b5660c24d748eb6415365bb92e18ecded3e7c3b4098f74b4a32c4c96443007');
INSERT INTO "ledger_fact" VALUES('frame_import','i1',10,'2cb074d500193cad444a72c58b034ae2e5906eff9f25b09b50894517f9f23563');
INSERT INTO "ledger_fact" VALUES('list_lock','l1',11,'f5211ce33e378dd127f635bd55ffd322e86ae288fd72193da5ab213444298269');
INSERT INTO "ledger_fact" VALUES('listing','440118001001001',12,'693591b50c8d1a208c089ec6000f192936fc5eaa71e3eee0690e7f93cb0dac29');
INSERT INTO "ledger_fact" VALUES('listing','440118101201001',12,'711bb6469782b8a5b322634950c56424af6cfdf24de5fecf02e1572531a4644f');
INSERT INTO "ledger_fact" VALUES('password','audit|1',13,'7c35b8e026e0dbd4eeab8c17a6bdd6244e8c505902a55824d30155c83f00c091');
INSERT INTO "ledger_fact" VALUES('photo','p1',14,'8e3857b41892703ce11ae37e996192244798186308d4ee316a8f9a7bf60f9a84');
INSERT INTO "ledger_fact" VALUES('place_assignment','02607009-ed2e-492d-a0ae-4964a096d416|audit|440118101|1',15,'47518401596bec45342003a55a4fe7b455ab956f2b3d22449637e890c2fbc1ff');
INSERT INTO "ledger_fact" VALUES('plan_version','02607009-ed2e-492d-a0ae-4964a096d416|1',16,'77ffd7885a4f90aff1883d4a31bc09f2da72e2323cdf49ea9291f8b03e539125');
INSERT INTO "ledger_fact" VALUES('role_assignment','stat|statistician|1',17,'d497a6946361d3456a9c7f234267ea673487bf542d75fdcc4ddcbb4f6797892e');
INSERT INTO "ledger_fact" VALUES('role_assignment','sup|supervisor|1',17,'b457b06407646fff11607922bc92f189cf8ba5e295ce17c5708d75d915fdbb10');
INSERT INTO "ledger_fact" VALUES('role_assignment','town|supervisor|1',17,'2373418710fc362de7cfe3e20d49b2ff6d4bb00552a520697f732e5ada1c5efb');
INSERT INTO "ledger_fact" VALUES('role_assignment','enum|enumerator|1',17,'3d3774b3f115d71abe4082044b78bd3bd3882fcc280317cd4ec66cf11fa12d0e');
INSERT INTO "ledger_fact" VALUES('role_assignment','audit|auditor|1',17,'629ef1ffd0714aa77702b5e4fd268a48942c2c46ebbc9ca53c0897547bab487a');
INSERT INTO "ledger_fact" VALUES('role_assignment','admin|administrator|1',17,'1be4e6a5e6aa04cf8cdd5dc0135eb36f7e89e16e57c440fa86b6dd88c425d5c7');
INSERT INTO "ledger_fact" VALUES('screening_answer','e5e57312-9177-451e-abf6-53156eb8c69f',18,'bc4ddef805a6d54bb892b3cbda425a7a1a38cc736e9fb80e6dfd4bdc7b35f1c8');
INSERT INTO "ledger_fact" VALUES('screening_answer','5f1656d6-212c-47b1-a089-0788fe2ae3fd',18,'ac830be302c0f7cad6c54f996bfe8913c1e20bd612691fc5d466eb86268f055e');
INSERT INTO "ledger_fact" VALUES('screening_answer','b1a68cb3-2035-46b4-9b84-a151da85295c',18,'f149f174e582be133b1952ea88759123b7c7b940df06bd2d8ed7b719bfd241f2');
INSERT INTO "ledger_fact" VALUES('screening_answer','f8c72035-6c32-4364-88ae-009d15333208',18,'d0cb8ebe0283204af9db307be64265d31db6aac502f91e24f824eda5b0f85e4e');
INSERT INTO "ledger_fact" VALUES('screening_answer','aa9a978d-caae-4d03-b6b5-3438794b335b',18,'97200f5577e061142a0f5863ba35d37321b330b4705f7d56ef465bac42f84d3b');
INSERT INTO "ledger_fact" VALUES('screening_answer','1932dadf-c36c-4155-8806-b60e04c2ca89',18,'bbbb8cd487232fc3208939343b60fb4a70269976615dbb6703f29d63195792e6');
INSERT INTO "ledger_fact" VALUES('session_revocation','v1',19,'9a515b8e9fbb9da6bc1d73097459e8b2282296df531aedbd568e10b78b8b0b75');
INSERT INTO "ledger_fact" VALUES('sign_in','s1',20,'4660dd05f6b3f0ed7a4ef071da7d52a756ac8f72d99c4709aa4e33ba55cd5aa7');
INSERT INTO "ledger_fact" VALUES('substitution_request','2d8b0cae-c531-40c7-9800-fc46060b22d2',21,'89dd8fb754f8820c41c6369056012c5d2c0237aa072688aa279241ab834d008d');
INSERT INTO "ledger_fact" VALUES('training','02607009-ed2e-492d-a0ae-4964a096d416|enum|listing|1',22,'233bd450000175dd963f58551d33d095cb7d10a1048aa370f49b2c3a15246e2e');
INSERT INTO "ledger_fact" VALUES('training','02607009-ed2e-492d-a0ae-4964a096d416|enum|screening|1',22,'740ad4d74b94ec4af6b0a8a10c8853eef06bf769830139439cfd7d8e19c60f99');
INSERT INTO "ledger_fact" VALUES('training','02607009-ed2e-492d-a0ae-4964a096d416|enum|placement|1',22,'d3e09fa9c175980ad45ff2b58d6fd5f678a0cd6054ceeb5d6d32165046a54398');
INSERT INTO "ledger_fact" VALUES('training','02607009-ed2e-492d-a0ae-4964a096d416|enum|bookkeeping|1',22,'4d33ef0f71785e34c54467f43503c25a0e04eb01e798f7caa163ba88a49df0e4');
INSERT INTO "ledger_fact" VALUES('trial_decision','424c192a-c68f-441e-98a6-bcc70f28f558',23,'9d9b55fd4aadc590c9ec33ff66955d3fff26f5a2e3fa0c4d201c4e636258a9e3');
INSERT INTO "ledger_fact" VALUES('unmasking','u1',24,'1bdd07e46391b49a3b6bf34464e213e6e2da289e3fea53c2e98ee0b4a84e40dc');
INSERT INTO "ledger_fact" VALUES('visit','02cea185-f8f4-49dd-914a-7a90eeb1545c',25,'272232ee20dd696763c648691ce8d36a21579a7172c93ef8aac863d3ddc2bdfc');
INSERT INTO "ledger_fact" VALUES('visit','d0dc2238-7231-46b7-9790-bff8f115c3d2',25,'3761506e90e27157d5a1e56a545167a2805c60768d14b397a2d795d0d1f81f14');
INSERT INTO "ledger_fact" VALUES('area_draw','a1',26,'b06b3c0504a359a13670ad9fbc1b7211c706abe532455fc60056967ad6f97c66');
INSERT INTO "ledger_fact" VALUES('building','440118001001001|001',27,'dc0d8f4cb536a5071dfc63ee6f8b8c7b7d049819812b36fb325fa92f30fb94a2');
INSERT INTO "ledger_fact" VALUES('building','440118101201001|001',27,'bc2e32b8c4e7f3414bc7de40f09d699e3beec6e6d9bde328bdfe6ea6f8203a66');
INSERT INTO "ledger_fact" VALUES('draw','d1',28,'2df46dd901cb3f2887e04e55338e68b681d362bcc23909b9c80e4916e476c7d4');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|001',29,'6a608c5d35fed6d07034aa97cf6352a0bbdfbbec136bc81631fc6c123c0af78d');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|002',29,'8fc28544563b4e7e8fcd61b017920ca1a50251699413df895a105188ebacc4fd');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|003',29,'17983b8d279c5b01f5c46f037e302da70ee813f99f350b7ed7197decabefd814');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|004',29,'3f3242dada38ef983e7e5d5dd88fabb4aaf4c6ca4c79445ad4f4c444b4b74887');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|005',29,'4c4fa37dad6039485bdb16257a90601362ece24a8f70e0ef72507207da024d94');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|006',29,'fa43abfef2d48ca9675a406a3f8ec10106b1f73645bf63393a591f29a9b5cd67');
INSERT INTO "ledger_fact" VALUES('frame_unit','i1|440118001001',30,'579c0a7d360dc2bf123f3dcf2b719db3b867a6aec658a02af4b267e142ac20a6');
INSERT INTO "ledger_fact" VALUES('substitution_decision','2d8b0cae-c531-40c7-9800-fc46060b22d2|approved',31,'4f5fce659b12f70f42c7b2c8c8c9a09683bf2147042183cc33817f72f231b7e0');
INSERT INTO "ledger_fact" VALUES('substitution_decision','2d8b0cae-c531-40c7-9800-fc46060b22d2|carried_out',31,'157d0e63d5ab71a5bfd0dc4ecf55174c0548bc851e63d4ed0d22308b38abd0a4');
INSERT INTO "ledger_fact" VALUES('enumeration_area','a1|440118001001001',32,'83a261fbbce9e8603bcbd345d1b58c72ac0267ce955ffca10be02a45a57f8b89');
INSERT INTO "ledger_fact" VALUES('sample_household','d1|44011800100100101001',33,'13dfb71f017fdfb5260c38bca98b378e97d8e6c652862d4ed32c1a5becd1eacd');
INSERT INTO "ledger_fact" VALUES('sample_household','d1|44011800100100101101',33,'803e203587d69fa01743ceb2ca030df483a0cb68ab0d613fdd3453a0d4080098');
INSERT INTO "ledger_fact" VALUES('sample_household','d1|44011800100100100901',33,'f67022077afb94aef1e95dcaf7ad79cdd56371b4b377381625d54e4f31ba2252');
INSERT INTO "ledger_fact" VALUES('sample_household','d1|44011800100100102001',33,'e1f4ced3f4aec2430efd45d0178f236cf8e03eb4f3e34ad8ad1287b7332853bd');
INSERT INTO "ledger_fact" VALUES('sample_household','d1|44011800100100102101',33,'fe02e5dde3ac6910fbcbe9734a12d3c34521ff6d6a40ff8d2e75d6da14ce0e3f');
INSERT INTO "ledger_fact" VALUES('sample_household','d1|44011800100100101901',33,'20d7aeb66ec00a986ee0370d63f252efb8ccaa159eefbd0be0e19305dbf11b83');
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
INSERT INTO "list_lock" VALUES('2022-09-01 02:00:00.000000','stat','02607009-ed2e-492d-a0ae-4964a096d416','l1','440118001001001','households','','0','1',39);
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
INSERT INTO "listing" VALUES('2022-09-01 02:00:00.000000','stat','02607009-ed2e-492d-a0ae-4964a096d416','440118001001001','440118001001001',1,'list.csv','0','WGS-84',1,39);
INSERT INTO "listing" VALUES('2022-09-01 02:00:00.000000','stat','02607009-ed2e-492d-a0ae-4964a096d416','440118101201001','440118101201001',1,'list.csv','0','WGS-84',1,39);
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
INSERT INTO "password" VALUES('2022-09-01 02:00:00.000000','stat','audit',1,X'34323231313434610DFC1AB0ECB777A51FF91B9A9102F0EDCA67ACD68D0F5168220EE1619D6391FF82BBC9874D950FE102C2DC707A04C5',0);
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
INSERT INTO "photo" VALUES('2022-09-01 02:00:00.000000','stat','02607009-ed2e-492d-a0ae-4964a096d416','p1','440118001001001','440118001001001','image/jpeg',3,'0000000000000000000000000000000000000000000000000000000000000000');
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
INSERT INTO "place_assignment" VALUES('2022-09-01 02:00:00.000000','stat','02607009-ed2e-492d-a0ae-4964a096d416','audit','440118101',1,1);
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
INSERT INTO "plan_version" VALUES('2022-09-01 02:00:00.000000','stat','02607009-ed2e-492d-a0ae-4964a096d416',1,'# 2022 年增城区住户调查大样本轮换：方案参数
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

[listing]
segment_min_dwellings = 30                 # (P) shortest walk segment
segment_max_dwellings = 60                 # (P) longest walk segment
max_vacant_percent = 40.0                  # (U) vacancy of an area above this is looked at again
size_tolerance_percent = 10.0              # (U) households found against the frame''s size of the area; beyond it a finding

[screening]
min_screened = 4500                        # (C) Plan, scope: no fewer than 4,500 households
target_per_area = 300                      # (P) 4,500 / 15
max_no_contact_percent = 10.0              # (U) households of an area not met after all visits; beyond it a finding

[draw]
n_households_per_area = 10                 # (C) Plan, scope: 150 households in 15 areas
method = "systematic"                      # (U) "systematic" or "symmetric" (对称等距); the rule of 2022 is not public
sort = ["income_per_person"]               # (U) the old urban survey sorted by income per person; [] = order of household_id
reserve_depth = 9                          # (U) households in reserve for each drawn one
label = "households"                       # (C) label in the draw''s hash; a repeated draw is "households#2"

[placement]
min_persuasion_visits = 3                  # (C) a refusal counts as a reason only after at least 3 persuasion visits
approver_must_differ = true                # (U) nobody approves the substitution that he or she has asked for
due_within_days = 14                       # (U) a drawn household without a visit for so long is shown as waiting

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

[people]
training_required = true                   # (C) Plan §5, §6: trained before each stage; (U) that untrained staff are kept from its tasks

# The 16 tasks, Plan §1-§16. `fact` names what the system itself knows of the task''s end (fieldwork/rules/plan.py);
# a task without one is shown as not recorded. `starts_on` is nowhere published: the month of the deadline is taken (P)
# unless the plan says when the work starts.

[[tasks]]
no = 1
name = "成立领导小组和办公室"
owner = "区政府"
phase = "启动时"
evidence = "领导小组、成员名单和办公室；任务分工、宣传、培训、数据处理、督导检查的安排"

[[tasks]]
no = 2
name = "落实人员"
owner = "各镇街"
phase = "全过程"
evidence = "镇街、村居工作人员在轮换期间保持稳定"

[[tasks]]
no = 3
name = "落实经费"
owner = "区财政局"
phase = "全过程"
evidence = "经费列入预算并跟踪使用"

[[tasks]]
no = 4
name = "宣传动员"
owner = "区委宣传部、各镇街"
phase = "预热、摸底、开户、试记账四个阶段"
evidence = "各镇街按渠道、分阶段开展的宣传活动"

[[tasks]]
no = 5
name = "业务培训"
owner = "增城调查队、区统计局"
phase = "各阶段"
evidence = "培训场次、签到和实操内容"

[[tasks]]
no = 6
name = "组建辅助调查员队伍"
owner = "各镇街"
starts_on = 2022-06-01
deadline = 2022-06-30
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
','首次制定');
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
INSERT INTO "sample_household" VALUES('2022-09-01 02:00:00.000000','stat','02607009-ed2e-492d-a0ae-4964a096d416','d1','44011800100100101001','440118001001001',10,1,NULL,NULL,NULL);
INSERT INTO "sample_household" VALUES('2022-09-01 02:00:00.000000','stat','02607009-ed2e-492d-a0ae-4964a096d416','d1','44011800100100101101','440118001001001',11,0,'44011800100100101001',1,NULL);
INSERT INTO "sample_household" VALUES('2022-09-01 02:00:00.000000','stat','02607009-ed2e-492d-a0ae-4964a096d416','d1','44011800100100100901','440118001001001',9,0,'44011800100100101001',2,NULL);
INSERT INTO "sample_household" VALUES('2022-09-01 02:00:00.000000','stat','02607009-ed2e-492d-a0ae-4964a096d416','d1','44011800100100102001','440118001001001',20,1,NULL,NULL,NULL);
INSERT INTO "sample_household" VALUES('2022-09-01 02:00:00.000000','stat','02607009-ed2e-492d-a0ae-4964a096d416','d1','44011800100100102101','440118001001001',21,0,'44011800100100102001',1,NULL);
INSERT INTO "sample_household" VALUES('2022-09-01 02:00:00.000000','stat','02607009-ed2e-492d-a0ae-4964a096d416','d1','44011800100100101901','440118001001001',19,0,'44011800100100102001',2,NULL);
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
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','02607009-ed2e-492d-a0ae-4964a096d416','e5e57312-9177-451e-abf6-53156eb8c69f','440118001001001','44011800100100100101',1,'001','01','in',3,X'3432323131343461A69BC5D1502365BFDF82BC034088BBBD9934A026CA3C2781486A3DB9B0B5E96CE3DE9B547E',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','02607009-ed2e-492d-a0ae-4964a096d416','5f1656d6-212c-47b1-a089-0788fe2ae3fd','440118001001001','44011800100100100201',1,'002','01','in',3,X'3432323131343461D1630B20C9DAC0417EAD15EEBF100B53AC42248C28BEF2ED65631A5E299C818AAA87BFB1A4',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','02607009-ed2e-492d-a0ae-4964a096d416','b1a68cb3-2035-46b4-9b84-a151da85295c','440118001001001','44011800100100100301',1,'003','01','in',3,X'3432323131343461355480A9E0191C5EBF63C24638D99B2B44DF9570FF94AB4DBCD8CF27128B1672F7E52C4A3F',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','02607009-ed2e-492d-a0ae-4964a096d416','f8c72035-6c32-4364-88ae-009d15333208','440118001001001','44011800100100100401',1,'004','01','in',3,X'3432323131343461F5CE4AF71F49C6A36D7E153219658177710D45EDD6CA2157A08273BE67E402EB9DCFCE6ACE',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','02607009-ed2e-492d-a0ae-4964a096d416','aa9a978d-caae-4d03-b6b5-3438794b335b','440118001001001','44011800100100100501',1,'005','01','in',3,X'3432323131343461741C2228EB627A06DB283A9C6674B444EDAA960A74637C9FB752CD7CCF5A97CF81296BA4F4',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','02607009-ed2e-492d-a0ae-4964a096d416','1932dadf-c36c-4155-8806-b60e04c2ca89','440118001001001','44011800100100100601',1,'006','01','in',3,X'34323231313434612772F105B766F9579BDAA10961B8725D90BB7A63541CAE5FE1DB2D1ECD0AF51C88939FCE42',NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "substitution_decision" VALUES('2022-09-01 05:00:00.000000','sup','02607009-ed2e-492d-a0ae-4964a096d416','2d8b0cae-c531-40c7-9800-fc46060b22d2','approved','440118001001001','44011800100100101001',NULL,NULL);
INSERT INTO "substitution_decision" VALUES('2022-09-01 05:00:00.000000','sup','02607009-ed2e-492d-a0ae-4964a096d416','2d8b0cae-c531-40c7-9800-fc46060b22d2','carried_out','440118001001001','44011800100100101001','44011800100100101101',NULL);
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
INSERT INTO "substitution_request" VALUES('2022-09-01 04:00:00.000000','enum','02607009-ed2e-492d-a0ae-4964a096d416','2d8b0cae-c531-40c7-9800-fc46060b22d2','440118001001001','44011800100100101001',1,'unsafe',0,X'3432323131343461AAA7E703D12A4C6C4856C05CF6E6F4FD75BCA5E01A94FBAA773A0FE5A9B3DBAF1EED5A08B56472C21D6BF760598F4F49ACBE1A04B4FB265C2C');
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
INSERT INTO "training" VALUES('2022-09-01 02:00:00.000000','stat','02607009-ed2e-492d-a0ae-4964a096d416','enum','listing',1,1,'2022-09-01','方案与入户');
INSERT INTO "training" VALUES('2022-09-01 02:00:00.000000','stat','02607009-ed2e-492d-a0ae-4964a096d416','enum','screening',1,1,'2022-09-01','方案与入户');
INSERT INTO "training" VALUES('2022-09-01 02:00:00.000000','stat','02607009-ed2e-492d-a0ae-4964a096d416','enum','placement',1,1,'2022-09-01','方案与入户');
INSERT INTO "training" VALUES('2022-09-01 02:00:00.000000','stat','02607009-ed2e-492d-a0ae-4964a096d416','enum','bookkeeping',1,1,'2022-09-01','方案与入户');
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
INSERT INTO "trial_decision" VALUES('2022-10-01 00:00:00.000000','stat','02607009-ed2e-492d-a0ae-4964a096d416','424c192a-c68f-441e-98a6-bcc70f28f558','440118001001001',1,'2022-11-01',X'34323231313434614636A28F22E7D5C53229D26233A9C5B974869876DFADC9EC0846EAFB77ED24D5C2AB2F751A');
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
INSERT INTO "unmasking" VALUES('2022-09-01 02:00:00.000000','stat','02607009-ed2e-492d-a0ae-4964a096d416','u1','440118001001001','440118001001001','address',1,X'343232313134346108C342BC656266F570E657859ED41D7ACE5CBED419C13FAA40A9FD505964A71872C1');
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
INSERT INTO "visit" VALUES('2022-09-01 03:00:00.000000','enum','02607009-ed2e-492d-a0ae-4964a096d416','02cea185-f8f4-49dd-914a-7a90eeb1545c','440118001001001','44011800100100101001','2022-09-01 03:00:00.000000','enum','unsafe',NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'3432323131343461E5F9CA4F905036B484CB6543160AE66CDAB78ABEBCCB9DC3C1705E5B63CBA43FC8FDD4334A6E50145CD3A5C4F3231FF6F4F33815826C3D41FA');
INSERT INTO "visit" VALUES('2022-09-01 06:00:00.000000','enum','02607009-ed2e-492d-a0ae-4964a096d416','d0dc2238-7231-46b7-9790-bff8f115c3d2','440118001001001','44011800100100102001','2022-09-01 06:00:00.000000','enum','agreed',NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'3432323131343461635F1645939A5423A1552B2D43658A9C42A33C432C094A8E671475583DF50FF46F0D7A084E1A784D9AAF1FCCC175F6AE94926A5FD8D2229EE4');
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
COMMIT;
