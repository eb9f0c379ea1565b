BEGIN TRANSACTION;
CREATE TABLE account (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	account_id VARCHAR NOT NULL, 
	name BLOB NOT NULL, 
	unit VARCHAR, 
	CONSTRAINT pk_account PRIMARY KEY (account_id)
);
INSERT INTO "account" VALUES('2022-09-01 02:00:00.000000','admin','stat',X'3432323131343461DA4F5495C5555B35F9DFB775722A453AD7A1BAD6FFE898E21EBB6A36C136591953A9',NULL);
INSERT INTO "account" VALUES('2022-09-01 02:00:00.000000','admin','sup',X'3432323131343461954182383FD5CA56179A92C89AC544B4A2D13219BB477F943E8FA911DD44EE762337',NULL);
INSERT INTO "account" VALUES('2022-09-01 02:00:00.000000','admin','town',X'3432323131343461EBF7B2F9FAFB5AAD31EDBF05C2BDA194008029A37417C47D446A7C3EF2567BB4D727F63E0A',NULL);
INSERT INTO "account" VALUES('2022-09-01 02:00:00.000000','admin','enum',X'3432323131343461D2D94773DDBB5E0F6E81B42B8745DEECACF364FF45D427400349375784B7F465D8C9D2C676',NULL);
INSERT INTO "account" VALUES('2022-09-01 02:00:00.000000','admin','audit',X'3432323131343461E095A541D39B73D4D918F339BA06F19EE24B55D63DFB697D07D1F149D1E8E2A70D57',NULL);
INSERT INTO "account" VALUES('2022-09-01 02:00:00.000000','admin','admin',X'3432323131343461FF5BAAA96FA5C05DE29D01C99ABE8CB467E8B7A893D41F4C4CA7A7E5133EECCFCCCE',NULL);
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
INSERT INTO "account_activity" VALUES('2022-09-01 02:00:00.000000','stat','audit',1,1,X'343232313134346174641D0BAE9B13E63EED5131BDCE461F6CC94708A8716620F569666566FAD56EDEDD');
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
INSERT INTO "account_opening" VALUES('2022-09-20 12:00:00.000000','sup','9c2c4d3b-2003-454a-9ae4-54a83757d0ba','44011800100100102001','440118001001001','2022-09-20','paper','2022-09-20');
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
INSERT INTO "area_draw" VALUES('2022-09-01 02:00:00.000000','stat','9c2c4d3b-2003-454a-9ae4-54a83757d0ba','a1','areas',1,'own','{}','0','i1');
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
INSERT INTO "building" VALUES('2022-09-01 02:00:00.000000','stat','9c2c4d3b-2003-454a-9ae4-54a83757d0ba','440118001001001','001','440118001001001','apartment',6,NULL,NULL);
INSERT INTO "building" VALUES('2022-09-01 02:00:00.000000','stat','9c2c4d3b-2003-454a-9ae4-54a83757d0ba','440118101201001','001','440118101201001','apartment',6,NULL,NULL);
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
INSERT INTO "commitment" VALUES('2022-09-01 02:00:00.000000','stat','9c2c4d3b-2003-454a-9ae4-54a83757d0ba','c1','households','彩票','2022101','2022-08-31','号码','{}','0');
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
INSERT INTO "cycle" VALUES('2022-09-01 02:00:00.000000','stat','9c2c4d3b-2003-454a-9ae4-54a83757d0ba',1,'2022年增城区住户调查大样本轮换','440118','增城区',1);
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
INSERT INTO "draw" VALUES('2022-09-01 02:00:00.000000','stat','9c2c4d3b-2003-454a-9ae4-54a83757d0ba','d1','households',1,'households','own','own','systematic','{}','0',NULL);
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
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','9c2c4d3b-2003-454a-9ae4-54a83757d0ba','440118001001001','001','440118001001001','1','001','flat','occupied',NULL,NULL,X'3432323131343461345EFCC9C89CB096797B73A265E76A44F14FD34FB8576169597888F0C655D5C3A24EBEDA920E7096B0A23D41849EA0468B81CE4DBF258A01FB2D7B5AFF10FF');
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','9c2c4d3b-2003-454a-9ae4-54a83757d0ba','440118001001001','002','440118001001001','1','001','flat','occupied',NULL,NULL,X'3432323131343461F6C8AD921F7CBFA4628853FE60F98930E864F7F2925D40B9542D2BFBCFF35CED1CA5753994B72F5675D0F91724C26C9C78C99504F67CDEDBA8F3918548B620');
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','9c2c4d3b-2003-454a-9ae4-54a83757d0ba','440118001001001','003','440118001001001','1','001','flat','occupied',NULL,NULL,X'343232313134346133FCEBFAE06551633B1A7FAD69DCC4D0B50537303D67530526BF53EEAC597F49310B0844EE0A64FBA4B40587278EA33009AC24B25034C362E6B241F0330613');
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','9c2c4d3b-2003-454a-9ae4-54a83757d0ba','440118001001001','004','440118001001001','1','001','flat','occupied',NULL,NULL,X'3432323131343461C46EB15A6BC8BEFAADE07C44B804C1B2E36B8D6984AD0AC32033089D5BE5EDF66F3E159214E5026273DF3ECB19277A3E66A5DEE8BEAFE2B575394467DA4423');
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','9c2c4d3b-2003-454a-9ae4-54a83757d0ba','440118001001001','005','440118001001001','1','001','flat','occupied',NULL,NULL,X'343232313134346191A87989915F3371739F0ED4E206896270912B4F8A51B7851830DE51AACD8DD85CEDECD9FA9C1C4C4F890F963622988E4FE634C5BFCAB1DC7F07830B4B2571');
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','9c2c4d3b-2003-454a-9ae4-54a83757d0ba','440118001001001','006','440118001001001','1','001','flat','occupied',NULL,NULL,X'34323231313434614C8255CF2D21B3414A0FD356A24B8200C82656136BFDB4C2FE229FF69E0E357CA311805D8E2E402369B8B627C81C684F8C2222EFC0B15CAE402E26568241F9');
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
INSERT INTO "enumeration_area" VALUES('2022-09-01 02:00:00.000000','stat','9c2c4d3b-2003-454a-9ae4-54a83757d0ba','a1','440118001001001','440118001001','一村','440118001','荔城街道','111','一村第1小区','provincial',1,0,400,0.25,NULL,1);
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
INSERT INTO "export" VALUES('2022-09-01 02:00:00.000000','stat','e1','9c2c4d3b-2003-454a-9ae4-54a83757d0ba','sample.csv','page',1,'0000000000000000000000000000000000000000000000000000000000000000',0,1,1,'0000000000000000000000000000000000000000000000000000000000000000');
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
INSERT INTO "finding" VALUES('2022-09-01 02:00:00.000000','stat','9c2c4d3b-2003-454a-9ae4-54a83757d0ba','429004ac-7762-4ced-b02b-2056818c538b','frame','i1',0,'X','warning','s','f','v','e');
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
INSERT INTO "frame_import" VALUES('2022-09-01 02:00:00.000000','stat','9c2c4d3b-2003-454a-9ae4-54a83757d0ba','i1','2022',1,'frame.csv','0',1);
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
INSERT INTO "frame_unit" VALUES('2022-09-01 02:00:00.000000','stat','9c2c4d3b-2003-454a-9ae4-54a83757d0ba','i1','440118001001','一村','440118001','荔城街道','111','2022',400,NULL);
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
INSERT INTO "ledger_entry" VALUES(1,'2022-09-01 02:00:00.000000','stat','survey.read','9c2c4d3b-2003-454a-9ae4-54a83757d0ba','account','ca8df013291a65c780c94fb1729d1e6d7809e86200fea2bdd5712abc12b636cb','0000000000000000000000000000000000000000000000000000000000000000','3974aa0d2ce3c59329f648e4c490e73ebeff4107b7df0e6d06ebb9498260d042');
INSERT INTO "ledger_entry" VALUES(2,'2022-09-01 02:00:00.000000','stat','survey.read','9c2c4d3b-2003-454a-9ae4-54a83757d0ba','cycle','4504fb3f233131a5ae87a58dc421ad0c29a9e2aa80b5ca2ce4b818cf1710ac33','3974aa0d2ce3c59329f648e4c490e73ebeff4107b7df0e6d06ebb9498260d042','0806a8ab3e36d8722bddf9987cb3f463491906e35be2c20fa4b789bcdd1bf545');
INSERT INTO "ledger_entry" VALUES(3,'2022-09-01 02:00:00.000000','stat','survey.read','9c2c4d3b-2003-454a-9ae4-54a83757d0ba','key_rotation','a392b74c9153754f896764305c7ebfbb7abeaa6b4d359c8e38e0d4642a33a280','0806a8ab3e36d8722bddf9987cb3f463491906e35be2c20fa4b789bcdd1bf545','deabf40ebd0be5ba62a4c1979042f21a32bf2b348da768841debc057c333d130');
INSERT INTO "ledger_entry" VALUES(4,'2022-09-01 02:00:00.000000','stat','survey.read','9c2c4d3b-2003-454a-9ae4-54a83757d0ba','restoration','ebe60be848c95b04b74b9a75e339319dd3c35c3e6b1942cfae964673956a3724','deabf40ebd0be5ba62a4c1979042f21a32bf2b348da768841debc057c333d130','40cfd4873f40664a5f4bf29903630d2933492bf10f5777bdd33a8ecd10a3d30a');
INSERT INTO "ledger_entry" VALUES(5,'2022-09-01 02:00:00.000000','stat','survey.read','9c2c4d3b-2003-454a-9ae4-54a83757d0ba','account_activity','d5db5db967e8e0d69b9b37b66b9efcf6a4fea656467036a5f1d7b9dff2adcd11','40cfd4873f40664a5f4bf29903630d2933492bf10f5777bdd33a8ecd10a3d30a','ee53215ce16db3c753d3449cb73028330338ee5c0f1c258ea3815a8d279d7608');
INSERT INTO "ledger_entry" VALUES(6,'2022-09-01 02:00:00.000000','stat','survey.read','9c2c4d3b-2003-454a-9ae4-54a83757d0ba','account_opening','1cc8a4666aaa7145e48989f865fe2e162007e02c6c48e48ca4a2a29886dc8464','ee53215ce16db3c753d3449cb73028330338ee5c0f1c258ea3815a8d279d7608','d36ad6e562b307a85d185224d68e937d925b7af071b0f4608342cc334b8aedec');
INSERT INTO "ledger_entry" VALUES(7,'2022-09-01 02:00:00.000000','stat','survey.read','9c2c4d3b-2003-454a-9ae4-54a83757d0ba','commitment','6b4c1dfa986843bb8bd5ee00140601d6e91ab01c3d1f46b7bc025a8bf54e5783','d36ad6e562b307a85d185224d68e937d925b7af071b0f4608342cc334b8aedec','4f9bc19b479c310b0cf51f1e79f0ddd4c25eb93f23e1afd22b7744e4d878db9a');
INSERT INTO "ledger_entry" VALUES(8,'2022-09-01 02:00:00.000000','stat','survey.read','9c2c4d3b-2003-454a-9ae4-54a83757d0ba','export','e4cb4ea72751b32049fa349d68ac302b780d988595e36ba2f68d70aa2afbe9fc','4f9bc19b479c310b0cf51f1e79f0ddd4c25eb93f23e1afd22b7744e4d878db9a','0b805d1a925ae2864c2a8313fd25215374b71602c1e9a1d417c22616f5f1fea9');
INSERT INTO "ledger_entry" VALUES(9,'2022-09-01 02:00:00.000000','stat','survey.read','9c2c4d3b-2003-454a-9ae4-54a83757d0ba','finding','30a775ad6206d271d7686f85b900d11e638d9b1478dfa42640c92aaa6fec73e0','0b805d1a925ae2864c2a8313fd25215374b71602c1e9a1d417c22616f5f1fea9','1ad194dadd5f01c03fdba776545c45606d9bf06bd41f5116c477445b081a7356');
INSERT INTO "ledger_entry" VALUES(10,'2022-09-01 02:00:00.000000','stat','survey.read','9c2c4d3b-2003-454a-9ae4-54a83757d0ba','frame_import','bc034bbec239be3c1251dfa2bf5d0097292021a146b5b1d4bf558eef468a4f0f','1ad194dadd5f01c03fdba776545c45606d9bf06bd41f5116c477445b081a7356','11a823dc1b496d4b7faba58ce135aa40405c68563d6fc04e41c5e27d2cb061e1');
INSERT INTO "ledger_entry" VALUES(11,'2022-09-01 02:00:00.000000','stat','survey.read','9c2c4d3b-2003-454a-9ae4-54a83757d0ba','list_lock','52d9d9bf2018b8e3b543c88c07ae0956251a4715e8819a6fddc15be43ae17274','11a823dc1b496d4b7faba58ce135aa40405c68563d6fc04e41c5e27d2cb061e1','ba632f8a7d3d56a916ec168dd1ef9eadd207c0c7ec85195ba1dffcb2d7199976');
INSERT INTO "ledger_entry" VALUES(12,'2022-09-01 02:00:00.000000','stat','survey.read','9c2c4d3b-2003-454a-9ae4-54a83757d0ba','listing','befc6e4a3aee02ba33482bb959bd1448aa5b26677817f6937578bfb7cfbba67e','ba632f8a7d3d56a916ec168dd1ef9eadd207c0c7ec85195ba1dffcb2d7199976','56d5317a7172cec05ab0af33a9032dfef4d4c8e86f386179728ce0226ee56067');
INSERT INTO "ledger_entry" VALUES(13,'2022-09-01 02:00:00.000000','stat','survey.read','9c2c4d3b-2003-454a-9ae4-54a83757d0ba','password','bebda95f179adfc72992baebb469a05e1c5dfab087fd77838e9ad986135c3685','56d5317a7172cec05ab0af33a9032dfef4d4c8e86f386179728ce0226ee56067','18bb23083a63048d7ef499251693972e600ae3d4a40a49016bf1f9341a5346a4');
INSERT INTO "ledger_entry" VALUES(14,'2022-09-01 02:00:00.000000','stat','survey.read','9c2c4d3b-2003-454a-9ae4-54a83757d0ba','photo','86864142710ff6cdbac369e1a75f5b8a3a1fd114d262162bafce54282dc83f34','18bb23083a63048d7ef499251693972e600ae3d4a40a49016bf1f9341a5346a4','851fb1435b3faee852f5785b74b2d387571efafee9b968fd1ff1f343d0a40d20');
INSERT INTO "ledger_entry" VALUES(15,'2022-09-01 02:00:00.000000','stat','survey.read','9c2c4d3b-2003-454a-9ae4-54a83757d0ba','place_assignment','51dfd2ed977283c168b47fd6b91e0cc5ab634f3d4f1e4041daad00e525dc089d','851fb1435b3faee852f5785b74b2d387571efafee9b968fd1ff1f343d0a40d20','607903a849fe91620feb687be1c9d14cc731257c30595e9cc59f0f0a8805b70f');
INSERT INTO "ledger_entry" VALUES(16,'2022-09-01 02:00:00.000000','stat','survey.read','9c2c4d3b-2003-454a-9ae4-54a83757d0ba','plan_version','10ce41d88a867895221b81f9149a283e1620edfa43e9aa5008eaea5d2c972d7b','607903a849fe91620feb687be1c9d14cc731257c30595e9cc59f0f0a8805b70f','25c3d034c6c84ce07330e53f03e02f6e3947aa83872e5e6ef25fd7eed09ffbe5');
INSERT INTO "ledger_entry" VALUES(17,'2022-09-01 02:00:00.000000','stat','survey.read','9c2c4d3b-2003-454a-9ae4-54a83757d0ba','role_assignment','5cce3bf63a8e966cbe674b5e37e9840f40266df36c14fda230bc5e7a5f4ade40','25c3d034c6c84ce07330e53f03e02f6e3947aa83872e5e6ef25fd7eed09ffbe5','a63684f3d7a8f054aeb3078f20f2afba7b856af7ff7e3932b12856c716216b44');
INSERT INTO "ledger_entry" VALUES(18,'2022-09-01 02:00:00.000000','stat','survey.read','9c2c4d3b-2003-454a-9ae4-54a83757d0ba','screening_answer','90a4cd823643a57c370b7e5a97f9f73e3d15cffbaac1e2f2d1732edb768dd194','a63684f3d7a8f054aeb3078f20f2afba7b856af7ff7e3932b12856c716216b44','30a06a4a2117cd5536425bb70e6463e3449efac333b8b25c5d1364a6aba038e3');
INSERT INTO "ledger_entry" VALUES(19,'2022-09-01 02:00:00.000000','stat','survey.read','9c2c4d3b-2003-454a-9ae4-54a83757d0ba','session_revocation','474342eadd35693d990d9808365c0285d66a4009cca6896bd6ad373f482e9be8','30a06a4a2117cd5536425bb70e6463e3449efac333b8b25c5d1364a6aba038e3','354ef2180a55792abe5abb2ea496e6e5aeba1b1e33465b203761bcbc485f78ef');
INSERT INTO "ledger_entry" VALUES(20,'2022-09-01 02:00:00.000000','stat','survey.read','9c2c4d3b-2003-454a-9ae4-54a83757d0ba','sign_in','11867ba5ade437841ff06bca5bc8e7faa4694b5ef7a443b7cb34486fc12609cb','354ef2180a55792abe5abb2ea496e6e5aeba1b1e33465b203761bcbc485f78ef','490ccdcf8f86a17edfca770242061a43390a19c9cf2ff77434c8b7099efb845b');
INSERT INTO "ledger_entry" VALUES(21,'2022-09-01 02:00:00.000000','stat','survey.read','9c2c4d3b-2003-454a-9ae4-54a83757d0ba','substitution_request','fb7720dbb8f0864cd796226288292b1b113c203c1837fe4838ccf611bc27baf2','490ccdcf8f86a17edfca770242061a43390a19c9cf2ff77434c8b7099efb845b','ce2ae2c2bff1d30f1c37873713d17a88ed63ab489df2b233d089fdc16cab5bcf');
INSERT INTO "ledger_entry" VALUES(22,'2022-09-01 02:00:00.000000','stat','survey.read','9c2c4d3b-2003-454a-9ae4-54a83757d0ba','training','a40809421905b5fdc03ba069d5126dce8b7872b453c4d2372318bf936aa0dfb5','ce2ae2c2bff1d30f1c37873713d17a88ed63ab489df2b233d089fdc16cab5bcf','1101955ec2070e1ef9ba654daeb2fcb8fb34a2c81ba2b62f088d1bfd2cc86062');
INSERT INTO "ledger_entry" VALUES(23,'2022-09-01 02:00:00.000000','stat','survey.read','9c2c4d3b-2003-454a-9ae4-54a83757d0ba','trial_decision','32ac691beac8d72882b5b06eb6250f7492abd180ef9becaf55af3e9de7b231c5','1101955ec2070e1ef9ba654daeb2fcb8fb34a2c81ba2b62f088d1bfd2cc86062','1b851637b2d0012cdf383b3c89e073470a1959fe12d3b5c943b3658c9f4523fa');
INSERT INTO "ledger_entry" VALUES(24,'2022-09-01 02:00:00.000000','stat','survey.read','9c2c4d3b-2003-454a-9ae4-54a83757d0ba','unmasking','676656b512c6adfe3ddfc38b92c041528a52a81ba8920e7baa5a8768d01be8d9','1b851637b2d0012cdf383b3c89e073470a1959fe12d3b5c943b3658c9f4523fa','0f553a50bdf3de5e8f3408ebc67001889ffb05b59c97da73f612b9a6f78ca69b');
INSERT INTO "ledger_entry" VALUES(25,'2022-09-01 02:00:00.000000','stat','survey.read','9c2c4d3b-2003-454a-9ae4-54a83757d0ba','visit','dbbd3cc2b8cc7739ffcf67cf53722153e870da4d22aa59eeb50da0daf89812c4','0f553a50bdf3de5e8f3408ebc67001889ffb05b59c97da73f612b9a6f78ca69b','0b513d5edca9572db71e4b22270e3fb20a2f6cbcb3723439eab624717b0352f6');
INSERT INTO "ledger_entry" VALUES(26,'2022-09-01 02:00:00.000000','stat','survey.read','9c2c4d3b-2003-454a-9ae4-54a83757d0ba','area_draw','aa51ee98a9883edbb7c7bcff69b1fc35d5a488e959b3544702f770c1450be8a9','0b513d5edca9572db71e4b22270e3fb20a2f6cbcb3723439eab624717b0352f6','ac1ae9113c0fe0a40f814e0b104f76cfbd9c86d00b74dfdebd74052d00f6cfbc');
INSERT INTO "ledger_entry" VALUES(27,'2022-09-01 02:00:00.000000','stat','survey.read','9c2c4d3b-2003-454a-9ae4-54a83757d0ba','building','52802ab0fc0d47b512b3078204ae588342543ec5406f764247df6d2415eaaa8d','ac1ae9113c0fe0a40f814e0b104f76cfbd9c86d00b74dfdebd74052d00f6cfbc','eab0a3dd78c34048f1733445865fd46c34406fe4fc4c2a106611ffc5a8feafff');
INSERT INTO "ledger_entry" VALUES(28,'2022-09-01 02:00:00.000000','stat','survey.read','9c2c4d3b-2003-454a-9ae4-54a83757d0ba','draw','cfd0b5f3d33b45567ad08fe52bf3d6fdeaa493eeac3a7bb1b83a38443ff35fb7','eab0a3dd78c34048f1733445865fd46c34406fe4fc4c2a106611ffc5a8feafff','fa45fbfed63d14cea78c1bd00ee2ce19bd9f479e2251a2ab040350a25b4ccb9a');
INSERT INTO "ledger_entry" VALUES(29,'2022-09-01 02:00:00.000000','stat','survey.read','9c2c4d3b-2003-454a-9ae4-54a83757d0ba','dwelling','11f04018373bfe6cbc1f3761f9ce69d43f1d4d4eda41ab31380f4ba4f381ac3e','fa45fbfed63d14cea78c1bd00ee2ce19bd9f479e2251a2ab040350a25b4ccb9a','4a3f1fd2e79d4f321949d819f8482582c1377d09f28bee9649dfbf44b32f43e1');
INSERT INTO "ledger_entry" VALUES(30,'2022-09-01 02:00:00.000000','stat','survey.read','9c2c4d3b-2003-454a-9ae4-54a83757d0ba','frame_unit','6deb4888a2f003ff14fd979a57f0f1c3c7d175c3d846062bf06bc8590e72ae38','4a3f1fd2e79d4f321949d819f8482582c1377d09f28bee9649dfbf44b32f43e1','a7778ae1a1607a16e5bd123d9d9f4562c9d14ef5b4e46cfd38b1ef5e03fa53e8');
INSERT INTO "ledger_entry" VALUES(31,'2022-09-01 02:00:00.000000','stat','survey.read','9c2c4d3b-2003-454a-9ae4-54a83757d0ba','substitution_decision','fcf0e499d390a95b1c8313883c8d37fe71a91de0073447def134bb54533087f6','a7778ae1a1607a16e5bd123d9d9f4562c9d14ef5b4e46cfd38b1ef5e03fa53e8','f269e521b091381d01ab0488b7fe70352327eab5d1fce545151e9d1d4a4e8d32');
INSERT INTO "ledger_entry" VALUES(32,'2022-09-01 02:00:00.000000','stat','survey.read','9c2c4d3b-2003-454a-9ae4-54a83757d0ba','enumeration_area','afda61a263d36db8c5df7ab295027ccde62e3db66cb4123241c3da010bd35e23','f269e521b091381d01ab0488b7fe70352327eab5d1fce545151e9d1d4a4e8d32','e542a181376259ff959e3f218c4ea467dfc068d444cd14b4a061a6f44c7f3a16');
INSERT INTO "ledger_entry" VALUES(33,'2022-09-01 02:00:00.000000','stat','survey.read','9c2c4d3b-2003-454a-9ae4-54a83757d0ba','sample_household','120b2a1220fa227876f752a474769536c66508c82485acd268cc6b0ab1149433','e542a181376259ff959e3f218c4ea467dfc068d444cd14b4a061a6f44c7f3a16','f22f0130111cc523083b7edf55365fe557ac4656a70a5c8c95d0aca54a1a7bec');
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
INSERT INTO "ledger_fact" VALUES('cycle','9c2c4d3b-2003-454a-9ae4-54a83757d0ba',2,'296b9f0c371357ad8e79334e060efeb35c480c57c1ed9eeb2b72f2c6e14f9441');
INSERT INTO "ledger_fact" VALUES('key_rotation','k1',3,'0dca736e61eb649f9d6ca2adc2db7bb066a9ecc0e58953093327d064383226ee');
INSERT INTO "ledger_fact" VALUES('restoration','r1',4,'592204fd06e78b4d8a6251c925178e78fd91cce344d2575de181c042d31b98e2');
INSERT INTO "ledger_fact" VALUES('account_activity','audit|1',5,'4691749e900886b76e11a0f017de0fa6d9d4b4a2c4b35978ce44ac784e258d32');
INSERT INTO "ledger_fact" VALUES('account_opening','9c2c4d3b-2003-454a-9ae4-54a83757d0ba|44011800100100102001',6,'800fa2cbf52b74c1259a7e33cc07b1019392a9e3cdb26b3abc884c2f368e5420');
INSERT INTO "ledger_fact" VALUES('commitment','c1',7,'405f2859416e9a811a10f207564cb71801f22b34bcc0f4eb8516d49b576210c1');
INSERT INTO "ledger_fact" VALUES('export','e1',8,'4b607da54878504d590f1b4f211e7c79240653fba39b7aa467ee44c23b31cb10');
INSERT INTO "ledger_fact" VALUES('finding','429004ac-7762-4ced-b02b-2056818c538b',9,'b5563701c9e73bae1472b12dcf4741d4f911b07981c5b7c75a695fc8bba1bb01');
INSERT INTO "ledger_fact" VALUES('frame_import','i1',10,'d12935e91e468474ae21a4bd11c8dc20ea82d5c41fd91a669499cd950b010e19');
INSERT INTO "ledger_fact" VALUES('list_lock','l1',11,'3ab894760e737a13cf782013d5adb591cc466747df4e2a81a3cc26bee918a79a');
INSERT INTO "ledger_fact" VALUES('listing','440118001001001',12,'e6e9296c452cd857b2c5c6f88f9dc4b5b07ef660de30188a26fa9fcb49764fd3');
INSERT INTO "ledger_fact" VALUES('listing','440118101201001',12,'64d42f3f8e293833ba14d0b5c0330c93451faaa03affb1fa2889c2b61d5a7ff3');
INSERT INTO "ledger_fact" VALUES('password','audit|1',13,'7c35b8e026e0dbd4eeab8c17a6bdd6244e8c505902a55824d30155c83f00c091');
INSERT INTO "ledger_fact" VALUES('photo','p1',14,'22efbf21352ce5107a7ee0f99304b9f7e4e7d9ce9047cfbcadd81f7d211616fe');
INSERT INTO "ledger_fact" VALUES('place_assignment','9c2c4d3b-2003-454a-9ae4-54a83757d0ba|audit|440118101|1',15,'159b80d6768dfa103bfe4efc89c6bbee8ec4151dd7ed1464ad96e7e1224d1c1d');
INSERT INTO "ledger_fact" VALUES('plan_version','9c2c4d3b-2003-454a-9ae4-54a83757d0ba|1',16,'520c933dde03648762095c5915f9708774201a5f2a18cca746b679b5827ce933');
INSERT INTO "ledger_fact" VALUES('role_assignment','stat|statistician|1',17,'d497a6946361d3456a9c7f234267ea673487bf542d75fdcc4ddcbb4f6797892e');
INSERT INTO "ledger_fact" VALUES('role_assignment','sup|supervisor|1',17,'b457b06407646fff11607922bc92f189cf8ba5e295ce17c5708d75d915fdbb10');
INSERT INTO "ledger_fact" VALUES('role_assignment','town|supervisor|1',17,'2373418710fc362de7cfe3e20d49b2ff6d4bb00552a520697f732e5ada1c5efb');
INSERT INTO "ledger_fact" VALUES('role_assignment','enum|enumerator|1',17,'3d3774b3f115d71abe4082044b78bd3bd3882fcc280317cd4ec66cf11fa12d0e');
INSERT INTO "ledger_fact" VALUES('role_assignment','audit|auditor|1',17,'629ef1ffd0714aa77702b5e4fd268a48942c2c46ebbc9ca53c0897547bab487a');
INSERT INTO "ledger_fact" VALUES('role_assignment','admin|administrator|1',17,'1be4e6a5e6aa04cf8cdd5dc0135eb36f7e89e16e57c440fa86b6dd88c425d5c7');
INSERT INTO "ledger_fact" VALUES('screening_answer','68c42001-a9ee-418d-a12b-b1eebe1d0969',18,'8f0e939c36e407e296396f025af29c5d5ae7c429c169859f67036e161eb4832e');
INSERT INTO "ledger_fact" VALUES('screening_answer','25df2a0a-fd2a-47db-ad30-10d11b070006',18,'1aa10aa7112689bb1b7ac9b45f35422260eea94169e8848af6541513905c3af2');
INSERT INTO "ledger_fact" VALUES('screening_answer','e134ff00-410e-42f5-8032-ae1f1b09fa1a',18,'69c64778e3c02fd8c6b52a6c47ebbaf2338dc95e4282b74ca3c371f4fb1184f8');
INSERT INTO "ledger_fact" VALUES('screening_answer','4851d0e8-9e3b-4934-aede-6da0f3e5beb1',18,'0364fbc2f3f6a6e7a698ba3c2f22b39e8cbfe03523dc46aa3410fc97a80b38cf');
INSERT INTO "ledger_fact" VALUES('screening_answer','b9fb033a-32c8-4d68-b033-623686270403',18,'c9cb24b290e8085b48fd80960a8a6c76caa287dc609a1c52bfd9e6e60b9da714');
INSERT INTO "ledger_fact" VALUES('screening_answer','17adc2df-0725-474d-9e1e-943db017344d',18,'593262422a87b7e0b03e64d6a545b40d5c64ccffa308c55e234e47bf3e4702b6');
INSERT INTO "ledger_fact" VALUES('session_revocation','v1',19,'9a515b8e9fbb9da6bc1d73097459e8b2282296df531aedbd568e10b78b8b0b75');
INSERT INTO "ledger_fact" VALUES('sign_in','s1',20,'4660dd05f6b3f0ed7a4ef071da7d52a756ac8f72d99c4709aa4e33ba55cd5aa7');
INSERT INTO "ledger_fact" VALUES('substitution_request','32521816-1122-4fb3-8f22-40305d51aac8',21,'ad64e67bedba7f942ea17873dae64c091f50db40d589fba4bf1af11b50c8a6e8');
INSERT INTO "ledger_fact" VALUES('training','9c2c4d3b-2003-454a-9ae4-54a83757d0ba|enum|listing|1',22,'cd46b7d84f779c5185450ae5adf8b60b9f4c89abd45368050def2e7204aa97cd');
INSERT INTO "ledger_fact" VALUES('training','9c2c4d3b-2003-454a-9ae4-54a83757d0ba|enum|screening|1',22,'b6a9746a735499e2d73112f0a60172874321cd361789fcec7b9849401ce1ef85');
INSERT INTO "ledger_fact" VALUES('training','9c2c4d3b-2003-454a-9ae4-54a83757d0ba|enum|placement|1',22,'f382e1241ee3ca139b5cbfa9c2ee6cc3296e850cdd02c97b82b0b7779f9d2ed8');
INSERT INTO "ledger_fact" VALUES('training','9c2c4d3b-2003-454a-9ae4-54a83757d0ba|enum|bookkeeping|1',22,'f4a47fa1164d02839ef31f228343fbc71d0386ee651d1b7deba202badac0ba10');
INSERT INTO "ledger_fact" VALUES('trial_decision','e319aa91-ef8e-4d76-bb60-f69af5e9fbf5',23,'3faebade99b557487b497384ab1b5ca78a0ca4d90bac0dca3911d6181d3d5632');
INSERT INTO "ledger_fact" VALUES('unmasking','u1',24,'b9117ee551af9c823f6bc17256f2a26c7dbba516f1c4f1eb31e30fe69a7bd8cd');
INSERT INTO "ledger_fact" VALUES('visit','db2321b4-ea1d-45f3-9db3-658324d095b8',25,'a863007e0ef39aea6be431e8eb8a1e00ad5f72b7b2016e39bbb19b530cd13478');
INSERT INTO "ledger_fact" VALUES('visit','80cf96ea-d1d6-4b26-b6bf-fde17f341255',25,'e25c196f7040607997e03f82c397d8ef855d9c924bbb00512ad4ccbbb7018e4d');
INSERT INTO "ledger_fact" VALUES('area_draw','a1',26,'56af6fdc61078a4c1146e33923f9e19b61910a9048f90e685a5a5e72636689b5');
INSERT INTO "ledger_fact" VALUES('building','440118001001001|001',27,'4348a2d385d8156dec71990297088ddf47b975099636fd50bb95b748b91a6d0d');
INSERT INTO "ledger_fact" VALUES('building','440118101201001|001',27,'5824e3f13a0931380c8278cf68a4a8b1b8667d0ac4c99ea3203da27edaf5793b');
INSERT INTO "ledger_fact" VALUES('draw','d1',28,'48565aa686c1627419365a939e5aa2b39542f1aaf4d06c088fcf7ce30a922ed0');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|001',29,'190882e3a2efefea1be8d9b9e5053557e46d7f581fbdaea48e0b35d86e4721e3');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|002',29,'cf0d830f0f07634fe092b908668d399b959815076d0dbee8a46142cb60e50de1');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|003',29,'85019f233b3f20db747983ff85e59e09c97619a7e432540e093cddc97fcd12c9');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|004',29,'adfa338b56c1942dd0c4d58751b064e92e59383883e46714c9957b54a0fb2a95');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|005',29,'c382d5f9447cbbc63d55d07ffa6f782cd64415c1201358a057a86cc0afed354d');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|006',29,'17451b10d7583ad576d0836a13e6a19426f1330df9bf0288eedb44f2c376bda5');
INSERT INTO "ledger_fact" VALUES('frame_unit','i1|440118001001',30,'892eca8dc43354fd15fe8cb77ecbca6aa5fefa2951e419097b8e1049b4539911');
INSERT INTO "ledger_fact" VALUES('substitution_decision','32521816-1122-4fb3-8f22-40305d51aac8|approved',31,'addd4ad4ce3eeb0cfc9768bc0e50f8c87e50489c8a6cc04e81ca990c37be04d0');
INSERT INTO "ledger_fact" VALUES('substitution_decision','32521816-1122-4fb3-8f22-40305d51aac8|carried_out',31,'2f106e6163739b0e65347c0f9a07f6112a36797dc2488677b8e1b8e2f03432ea');
INSERT INTO "ledger_fact" VALUES('enumeration_area','a1|440118001001001',32,'8ce7af9f9f1a81067b1cf439262a5c4d9a00b813922c51a09601105173111055');
INSERT INTO "ledger_fact" VALUES('sample_household','d1|44011800100100101001',33,'d5205a90c1635f72a2d5684cda2edad31a50bcf6e5191ea369f2ae44b4b1362d');
INSERT INTO "ledger_fact" VALUES('sample_household','d1|44011800100100101101',33,'0a78283bb777fe59bd752aec950f0fbba069ad8e74f7f0b28a184ea77f552794');
INSERT INTO "ledger_fact" VALUES('sample_household','d1|44011800100100100901',33,'4d42df238b421edaa2e2b7658206023beaa8ba2935e6411a726ae106bf03896f');
INSERT INTO "ledger_fact" VALUES('sample_household','d1|44011800100100102001',33,'0f625d855d985ec9266d2e221736ec3751fe9ba01eb6d92e683c683b9aca7ef0');
INSERT INTO "ledger_fact" VALUES('sample_household','d1|44011800100100102101',33,'26b7148e7b66668cb1ad9c4474ae297a1f3e406db7a25eb6c32c328f4d0a54f2');
INSERT INTO "ledger_fact" VALUES('sample_household','d1|44011800100100101901',33,'7a384f9cded3211b7ccb74a14689a958ff60040a079f96047123c357b79df8c5');
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
INSERT INTO "list_lock" VALUES('2022-09-01 02:00:00.000000','stat','9c2c4d3b-2003-454a-9ae4-54a83757d0ba','l1','440118001001001','households','','0','1',39);
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
INSERT INTO "listing" VALUES('2022-09-01 02:00:00.000000','stat','9c2c4d3b-2003-454a-9ae4-54a83757d0ba','440118001001001','440118001001001',1,'list.csv','0','WGS-84',1,39);
INSERT INTO "listing" VALUES('2022-09-01 02:00:00.000000','stat','9c2c4d3b-2003-454a-9ae4-54a83757d0ba','440118101201001','440118101201001',1,'list.csv','0','WGS-84',1,39);
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
INSERT INTO "password" VALUES('2022-09-01 02:00:00.000000','stat','audit',1,X'3432323131343461FD21DAB94FFE5F32E5FBBB7739437B3DE2A9E3C3AD70E3FCA8D30676A3FDC60719BD2603C351FD5075226A4CB7D473',0);
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
INSERT INTO "photo" VALUES('2022-09-01 02:00:00.000000','stat','9c2c4d3b-2003-454a-9ae4-54a83757d0ba','p1','440118001001001','440118001001001','image/jpeg',3,'0000000000000000000000000000000000000000000000000000000000000000');
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
INSERT INTO "place_assignment" VALUES('2022-09-01 02:00:00.000000','stat','9c2c4d3b-2003-454a-9ae4-54a83757d0ba','audit','440118101',1,1);
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
INSERT INTO "plan_version" VALUES('2022-09-01 02:00:00.000000','stat','9c2c4d3b-2003-454a-9ae4-54a83757d0ba',1,'# 2022 年增城区住户调查大样本轮换：方案参数
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
INSERT INTO "sample_household" VALUES('2022-09-01 02:00:00.000000','stat','9c2c4d3b-2003-454a-9ae4-54a83757d0ba','d1','44011800100100101001','440118001001001',10,1,NULL,NULL,NULL);
INSERT INTO "sample_household" VALUES('2022-09-01 02:00:00.000000','stat','9c2c4d3b-2003-454a-9ae4-54a83757d0ba','d1','44011800100100101101','440118001001001',11,0,'44011800100100101001',1,NULL);
INSERT INTO "sample_household" VALUES('2022-09-01 02:00:00.000000','stat','9c2c4d3b-2003-454a-9ae4-54a83757d0ba','d1','44011800100100100901','440118001001001',9,0,'44011800100100101001',2,NULL);
INSERT INTO "sample_household" VALUES('2022-09-01 02:00:00.000000','stat','9c2c4d3b-2003-454a-9ae4-54a83757d0ba','d1','44011800100100102001','440118001001001',20,1,NULL,NULL,NULL);
INSERT INTO "sample_household" VALUES('2022-09-01 02:00:00.000000','stat','9c2c4d3b-2003-454a-9ae4-54a83757d0ba','d1','44011800100100102101','440118001001001',21,0,'44011800100100102001',1,NULL);
INSERT INTO "sample_household" VALUES('2022-09-01 02:00:00.000000','stat','9c2c4d3b-2003-454a-9ae4-54a83757d0ba','d1','44011800100100101901','440118001001001',19,0,'44011800100100102001',2,NULL);
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
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','9c2c4d3b-2003-454a-9ae4-54a83757d0ba','68c42001-a9ee-418d-a12b-b1eebe1d0969','440118001001001','44011800100100100101',1,'001','01','in',3,X'3432323131343461683D6C70E45B85E8EB2C27CA453D7DB9CA7CAD8C6880A75DE3F973D772A0497E2DF2AE22D2',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','9c2c4d3b-2003-454a-9ae4-54a83757d0ba','25df2a0a-fd2a-47db-ad30-10d11b070006','440118001001001','44011800100100100201',1,'002','01','in',3,X'3432323131343461EAC04A429CBCFA211612B33FD9FC530E5CD951A17E281621A577EAC989A8357A21B291F98D',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','9c2c4d3b-2003-454a-9ae4-54a83757d0ba','e134ff00-410e-42f5-8032-ae1f1b09fa1a','440118001001001','44011800100100100301',1,'003','01','in',3,X'3432323131343461D931E3663336AFF584E1366764B47576917F20320EFB1D2E4FC558498F2B1D7F5FD5360EA3',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','9c2c4d3b-2003-454a-9ae4-54a83757d0ba','4851d0e8-9e3b-4934-aede-6da0f3e5beb1','440118001001001','44011800100100100401',1,'004','01','in',3,X'34323231313434619A5BD063D77032FC2E7B9E71A6A9E53BF9980326E780972D25A10AE0989395E227D0E53D8E',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','9c2c4d3b-2003-454a-9ae4-54a83757d0ba','b9fb033a-32c8-4d68-b033-623686270403','440118001001001','44011800100100100501',1,'005','01','in',3,X'34323231313434610188C06B1B108BEF1BD6749F351313DFDB97A6731EA7FA2D88DC0F57DC6533D0F49FD64682',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','9c2c4d3b-2003-454a-9ae4-54a83757d0ba','17adc2df-0725-474d-9e1e-943db017344d','440118001001001','44011800100100100601',1,'006','01','in',3,X'3432323131343461960C37DFD3CD2900F555E7597D37586A4283EEFB0614E14E179FF4453013549AA7502ADD6F',NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "substitution_decision" VALUES('2022-09-01 05:00:00.000000','sup','9c2c4d3b-2003-454a-9ae4-54a83757d0ba','32521816-1122-4fb3-8f22-40305d51aac8','approved','440118001001001','44011800100100101001',NULL,NULL);
INSERT INTO "substitution_decision" VALUES('2022-09-01 05:00:00.000000','sup','9c2c4d3b-2003-454a-9ae4-54a83757d0ba','32521816-1122-4fb3-8f22-40305d51aac8','carried_out','440118001001001','44011800100100101001','44011800100100101101',NULL);
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
INSERT INTO "substitution_request" VALUES('2022-09-01 04:00:00.000000','enum','9c2c4d3b-2003-454a-9ae4-54a83757d0ba','32521816-1122-4fb3-8f22-40305d51aac8','440118001001001','44011800100100101001',1,'unsafe',0,X'34323231313434615755D1B35C977F998180164E567CFCEA83DE4790F730A1AB826264AE733860FE7C55872F445EE0429AFFD8971EFA5ADAAF9FE4B583945559EF');
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
INSERT INTO "training" VALUES('2022-09-01 02:00:00.000000','stat','9c2c4d3b-2003-454a-9ae4-54a83757d0ba','enum','listing',1,1,'2022-09-01','方案与入户');
INSERT INTO "training" VALUES('2022-09-01 02:00:00.000000','stat','9c2c4d3b-2003-454a-9ae4-54a83757d0ba','enum','screening',1,1,'2022-09-01','方案与入户');
INSERT INTO "training" VALUES('2022-09-01 02:00:00.000000','stat','9c2c4d3b-2003-454a-9ae4-54a83757d0ba','enum','placement',1,1,'2022-09-01','方案与入户');
INSERT INTO "training" VALUES('2022-09-01 02:00:00.000000','stat','9c2c4d3b-2003-454a-9ae4-54a83757d0ba','enum','bookkeeping',1,1,'2022-09-01','方案与入户');
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
INSERT INTO "trial_decision" VALUES('2022-10-01 00:00:00.000000','stat','9c2c4d3b-2003-454a-9ae4-54a83757d0ba','e319aa91-ef8e-4d76-bb60-f69af5e9fbf5','440118001001001',1,'2022-11-01',X'34323231313434612B37422191F1F321B9AFE1993EBBFEB0F0D9614D6614FB3193E1FDE632E43C76ADD4E4EDB8');
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
INSERT INTO "unmasking" VALUES('2022-09-01 02:00:00.000000','stat','9c2c4d3b-2003-454a-9ae4-54a83757d0ba','u1','440118001001001','440118001001001','address',1,X'343232313134346117772D80BAB17E544160C2BA178A1509DE50BA632F7AF9F8520391207504C36C4FD7');
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
INSERT INTO "visit" VALUES('2022-09-01 03:00:00.000000','enum','9c2c4d3b-2003-454a-9ae4-54a83757d0ba','db2321b4-ea1d-45f3-9db3-658324d095b8','440118001001001','44011800100100101001','2022-09-01 03:00:00.000000','enum','unsafe',NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'34323231313434619E1A23362A641335111D04048F1CF411C363B7667913B4A2E1E214E13F9D46F64B35C6B27F97BBECC164FC3AF22EC2C152FDA75B66E5FE0A23');
INSERT INTO "visit" VALUES('2022-09-01 06:00:00.000000','enum','9c2c4d3b-2003-454a-9ae4-54a83757d0ba','80cf96ea-d1d6-4b26-b6bf-fde17f341255','440118001001001','44011800100100102001','2022-09-01 06:00:00.000000','enum','agreed',NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'34323231313434612169EA308D9B33F377F8AF18D635D4C10335F6D5188A7BEADAEAA72AFF9932CFBE41FFED28F0FF1A918E3B9018F0BBEF8F3DEAD5DEEB625020');
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
