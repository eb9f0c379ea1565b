BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0003');
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
INSERT INTO "area_draw" VALUES('2022-09-01 02:00:00.000000','stat','9e3b169e-5423-4b43-80c8-20083a59f40c','a1','areas',1,'own','{}','0','i1');
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
INSERT INTO "building" VALUES('2022-09-01 02:00:00.000000','stat','9e3b169e-5423-4b43-80c8-20083a59f40c','440118001001001','001','440118001001001','apartment',6,NULL,NULL);
INSERT INTO "building" VALUES('2022-09-01 02:00:00.000000','stat','9e3b169e-5423-4b43-80c8-20083a59f40c','440118101201001','001','440118101201001','apartment',6,NULL,NULL);
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
INSERT INTO "cycle" VALUES('2022-09-01 02:00:00.000000','stat','9e3b169e-5423-4b43-80c8-20083a59f40c',1,'2022年增城区住户调查大样本轮换','440118','增城区',1);
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
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','9e3b169e-5423-4b43-80c8-20083a59f40c','440118001001001','001','440118001001001','1','001','flat','occupied',NULL,NULL,X'34323231313434615598E7E4C72CDFD51D364FBFB9E0F60232E9AF20975184E1072B31672F0933D98624E89A301DD30A1487681256B91C03742436D1A908646B6700DA0F540AF4');
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','9e3b169e-5423-4b43-80c8-20083a59f40c','440118001001001','002','440118001001001','1','001','flat','occupied',NULL,NULL,X'343232313134346134E8260238AF19B13E50E021CF1CE94925A1ACDF404F7BBAD03F3600214900238D6F7FD1F2D3BF88715610C6CCAC66240C32037CC1BFCECD7F978A223705CE');
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','9e3b169e-5423-4b43-80c8-20083a59f40c','440118001001001','003','440118001001001','1','001','flat','occupied',NULL,NULL,X'34323231313434610F1D9933A33EC5AF5C05D7330A34A77ECA6D33A33AA95A38D52DC71C5D44216D46241191167856D5E23C9A4A3ED4EBBE6F615CFA8F6175A681E03E1B06849D');
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','9e3b169e-5423-4b43-80c8-20083a59f40c','440118001001001','004','440118001001001','1','001','flat','occupied',NULL,NULL,X'3432323131343461D4C9CA987E69031FEF35B866C5705097B0C46F4389E72DD0F55EAB300F6632C66143810FCE43FC3550FC1BF2829664C4F3234F5A5EC1BA1DD0D058DBB85F87');
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','9e3b169e-5423-4b43-80c8-20083a59f40c','440118001001001','005','440118001001001','1','001','flat','occupied',NULL,NULL,X'34323231313434611929CE7F616F067099302AEE1E99BD8651ED21389E2F81B86FDEBF0000FC5F8E51FD167291BF265ECBB96FC75EC10781086FAA9BDFD7CBDA3AEE9A447469BB');
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','9e3b169e-5423-4b43-80c8-20083a59f40c','440118001001001','006','440118001001001','1','001','flat','occupied',NULL,NULL,X'3432323131343461DFA1CCD75DBAA425239903EEAC718B3163346A64BE37A45FEDB38D3E81830FE14022F1F12F7F551873C4722057DC04BFC7B4382839F3A4327646D52864C4F9');
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
INSERT INTO "enumeration_area" VALUES('2022-09-01 02:00:00.000000','stat','9e3b169e-5423-4b43-80c8-20083a59f40c','a1','440118001001001','440118001001','一村','440118001','荔城街道','111','一村第1小区','provincial',1,0,400,0.25,NULL,1);
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
INSERT INTO "finding" VALUES('2022-09-01 02:00:00.000000','stat','9e3b169e-5423-4b43-80c8-20083a59f40c','923263d8-6d6e-4ae6-9373-3d9595707786','frame','i1',0,'X','warning','s','f','v','e');
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
INSERT INTO "frame_import" VALUES('2022-09-01 02:00:00.000000','stat','9e3b169e-5423-4b43-80c8-20083a59f40c','i1','2022',1,'frame.csv','0',1);
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
INSERT INTO "frame_unit" VALUES('2022-09-01 02:00:00.000000','stat','9e3b169e-5423-4b43-80c8-20083a59f40c','i1','440118001001','一村','440118001','荔城街道','111','2022',400,NULL);
CREATE TABLE key_check (
	digest VARCHAR NOT NULL, 
	CONSTRAINT pk_key_check PRIMARY KEY (digest)
);
INSERT INTO "key_check" VALUES('a10325d1ee2506d86cef9425c5f5723519a1ef27051e7f1bbed429d566a67856');
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
INSERT INTO "ledger_entry" VALUES(1,'2022-09-01 02:00:00.000000','stat','survey.read','9e3b169e-5423-4b43-80c8-20083a59f40c','cycle','2491adba85b3f3742c5b6dcddd1a498af9d4bf0e2c9d28ccc2b82d5a5ad4f8e7','0000000000000000000000000000000000000000000000000000000000000000','946c43f50bf6b8be89849fac931a1dbccb645865d6d308c08a96f7195ed17dde');
INSERT INTO "ledger_entry" VALUES(2,'2022-09-01 02:00:00.000000','stat','survey.read','9e3b169e-5423-4b43-80c8-20083a59f40c','finding','06a5bf5ec49e68a5c5f91a6478969c6128525ec11c3a251a87f2b8fda64d02a3','946c43f50bf6b8be89849fac931a1dbccb645865d6d308c08a96f7195ed17dde','045d2b61389bc0600016da1c98fc6cdffda85c32e33a6c23956f9fb38a9ec44b');
INSERT INTO "ledger_entry" VALUES(3,'2022-09-01 02:00:00.000000','stat','survey.read','9e3b169e-5423-4b43-80c8-20083a59f40c','frame_import','534197175bea464a2308ead3e8045836c72e0b14406c47fae15715c2589c1267','045d2b61389bc0600016da1c98fc6cdffda85c32e33a6c23956f9fb38a9ec44b','ef60c3b5502311afa1296d985360432b97a9f9e70fbeb6fce78a3b2684b3e99c');
INSERT INTO "ledger_entry" VALUES(4,'2022-09-01 02:00:00.000000','stat','survey.read','9e3b169e-5423-4b43-80c8-20083a59f40c','listing','b4f8bcddacf2dfa3e29dbbf1420f059a667d5f23067dbf2025320efd80ddad2f','ef60c3b5502311afa1296d985360432b97a9f9e70fbeb6fce78a3b2684b3e99c','5e5011fc7d6ec2e5295cead83157789b37d64f42f0a26d25c99d08d47cd87351');
INSERT INTO "ledger_entry" VALUES(5,'2022-09-01 02:00:00.000000','stat','survey.read','9e3b169e-5423-4b43-80c8-20083a59f40c','plan_version','66162be0245fcb7d0109b6cd2860c080695f622d7565a354b9b73d6f5c82de1f','5e5011fc7d6ec2e5295cead83157789b37d64f42f0a26d25c99d08d47cd87351','d584562bb6767907ebac2dca93d5c66657bf824b8560aa12fd795da73dd6804a');
INSERT INTO "ledger_entry" VALUES(6,'2022-09-01 02:00:00.000000','stat','survey.read','9e3b169e-5423-4b43-80c8-20083a59f40c','screening_answer','737e01c3bf6eff87cb450a4ea6ccc24f4575d88e3cd563277a9494a05b5b409c','d584562bb6767907ebac2dca93d5c66657bf824b8560aa12fd795da73dd6804a','b3061eaa0d8bc804df92f87645a2ae69baae7e5f6cac0c3b6e8dc137be1ec66b');
INSERT INTO "ledger_entry" VALUES(7,'2022-09-01 02:00:00.000000','stat','survey.read','9e3b169e-5423-4b43-80c8-20083a59f40c','area_draw','d48c3ce38c74f44c27836b8b1701685ae8d48a1245d7c86b3dde25c0c5cb961e','b3061eaa0d8bc804df92f87645a2ae69baae7e5f6cac0c3b6e8dc137be1ec66b','56d7cd3fb32a8ade7735d554606d135c6fe60ebcd91200b527bc4cbf49d27bd2');
INSERT INTO "ledger_entry" VALUES(8,'2022-09-01 02:00:00.000000','stat','survey.read','9e3b169e-5423-4b43-80c8-20083a59f40c','building','cf37cee00da51334a751d3ac7801834dd7f20b900df3df5397b4eeaec442a0b5','56d7cd3fb32a8ade7735d554606d135c6fe60ebcd91200b527bc4cbf49d27bd2','600f615ba3290e88e88ecff7c7ceeccf95ea31460e7d87e84f2e5d92f6b56069');
INSERT INTO "ledger_entry" VALUES(9,'2022-09-01 02:00:00.000000','stat','survey.read','9e3b169e-5423-4b43-80c8-20083a59f40c','dwelling','d678922c19c370e0ba580d48272f3db96c46d1bacee27ce32867dfbe3228e208','600f615ba3290e88e88ecff7c7ceeccf95ea31460e7d87e84f2e5d92f6b56069','2b4a4bf8676d696e27253f71463dd2a198971089426c8a921a5d2ffe22cbd1d3');
INSERT INTO "ledger_entry" VALUES(10,'2022-09-01 02:00:00.000000','stat','survey.read','9e3b169e-5423-4b43-80c8-20083a59f40c','frame_unit','aaeef86ee28fc25c0868bf0d34bceac11f8b03e02674cc5f89aba07b786d5433','2b4a4bf8676d696e27253f71463dd2a198971089426c8a921a5d2ffe22cbd1d3','de9ba641c592376c08a2be723cbd4efc6d36b6f7e4bff1382380b5f6b12e2a62');
INSERT INTO "ledger_entry" VALUES(11,'2022-09-01 02:00:00.000000','stat','survey.read','9e3b169e-5423-4b43-80c8-20083a59f40c','enumeration_area','512172a65e59ff8045269fc05db1606c3ffc3f03a7b28afc848d1c0ab7ad2b1c','de9ba641c592376c08a2be723cbd4efc6d36b6f7e4bff1382380b5f6b12e2a62','5caef36a2a1bcddadbe2f18f10a4f8b27bba520501f7970e6b50a41c32e14d48');
CREATE TABLE ledger_fact (
	table_name VARCHAR NOT NULL, 
	"key" VARCHAR NOT NULL, 
	sequence INTEGER NOT NULL, 
	digest VARCHAR NOT NULL, 
	CONSTRAINT pk_ledger_fact PRIMARY KEY (table_name, "key"), 
	CONSTRAINT fk_ledger_fact_sequence FOREIGN KEY(sequence) REFERENCES ledger_entry (sequence)
);
INSERT INTO "ledger_fact" VALUES('cycle','9e3b169e-5423-4b43-80c8-20083a59f40c',1,'80f25c3bf54e3c8629bb6ad12555b3ccea6c76e9e9fa7481bfc6a4c04498742e');
INSERT INTO "ledger_fact" VALUES('finding','923263d8-6d6e-4ae6-9373-3d9595707786',2,'d53d86176b1af4e4f76ae62c65f93eac0d259c7daad58b67e29d20a2b19e2e0c');
INSERT INTO "ledger_fact" VALUES('frame_import','i1',3,'ce08c3ed19220158267217308ab4d728ebc9186e7c571c945964804ed6d270fd');
INSERT INTO "ledger_fact" VALUES('listing','440118001001001',4,'2ff74bdf64c840dea405b29ca30d8881c7d1b47c038438226de38d6a139e19c9');
INSERT INTO "ledger_fact" VALUES('listing','440118101201001',4,'23185665aa21cc58b9bf014d3af7ed3f3e9a6f8aa70d7c34fd0da009f166aa99');
INSERT INTO "ledger_fact" VALUES('plan_version','9e3b169e-5423-4b43-80c8-20083a59f40c|1',5,'5e63c7e2a8b80fb196d5a21fb5894a55c2fc836d85209623e879d0e33da091ee');
INSERT INTO "ledger_fact" VALUES('screening_answer','7d6e73ad-b7ac-4a62-9f70-9161eede3b4e',6,'7324072e9f7a3b929185ce41f16c3cfe1244579b86232f28e00b4c5dd93fc80f');
INSERT INTO "ledger_fact" VALUES('screening_answer','86867810-a15f-4d6e-9609-67995637e96a',6,'52f7a9afc77433ebe5c02d047234e59417bbbb582df6d80defbf2acc185c8685');
INSERT INTO "ledger_fact" VALUES('screening_answer','f545d19a-c14a-4ec8-98dd-6729ddd520d6',6,'3bb59f09988d9bd74f96867c3b7fcd4e00c1b0abedb59f7be8b55feab3d9b03e');
INSERT INTO "ledger_fact" VALUES('screening_answer','8ad06d87-0259-440f-a1a0-8bd47f061232',6,'0307d2ae463b92afe7e7dd958a015c51c21d42f4d4a45b3b675a91064b976fd2');
INSERT INTO "ledger_fact" VALUES('screening_answer','0ff1d0b8-7308-4d88-8ca6-659032f1c16c',6,'68e86e2900c0c8cf4c52ff7db8f5d5a45df170b9c7062ec438afa3c083a92b16');
INSERT INTO "ledger_fact" VALUES('screening_answer','56f90b8c-849c-4f33-b284-a4a99db90724',6,'3518a7aadd504ffcf38a68cd889ccf5d93e6c2b1be3c3360af39133f3d08898b');
INSERT INTO "ledger_fact" VALUES('area_draw','a1',7,'2e7c85fd74c71b42fffbfc25763e5c33927fbdfc77d137b9e476bd95bb642d06');
INSERT INTO "ledger_fact" VALUES('building','440118001001001|001',8,'7410b41e2fee0e6846f2a55fe96d0f2272129cf5fe238317595f78c973bab0c3');
INSERT INTO "ledger_fact" VALUES('building','440118101201001|001',8,'5122a92e997c5ef821713bc1d125fc1825d0512f9307d46af044dff8097edd6b');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|001',9,'c9d1b60b329e8548c2b81ab5ddd95341b95ae1eb256b165c920afdac29249319');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|002',9,'27b4d155ad9cbf7b959a2d6454357bd22bd3c0ff76856e3ffd0070fe5bf39178');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|003',9,'33e7ba0578212f3bdbdd12cd7841bfc7e19a012683fc1666882bfe909cee9620');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|004',9,'40ebb0f1037658e096a9f2604dc0f4388d907adb477e6c39067e3be6af138ab4');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|005',9,'17a203fce89b7a5661800fa11ed4c5afb7412cd10dad9749cd01716e9690fe84');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|006',9,'3edf0276554605b41a1fd4bcf8d48275a47c06f4329dc451adcdd33958acf856');
INSERT INTO "ledger_fact" VALUES('frame_unit','i1|440118001001',10,'ebefd264c1677433ecaa2866889891e5081bb5435103866cefeed85d0bcd4b85');
INSERT INTO "ledger_fact" VALUES('enumeration_area','a1|440118001001001',11,'fdc26d58fdec08797d1be90c135e45f384cac12428232d829106cef23bc8d27f');
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
INSERT INTO "listing" VALUES('2022-09-01 02:00:00.000000','stat','9e3b169e-5423-4b43-80c8-20083a59f40c','440118001001001','440118001001001',1,'list.csv','0','WGS-84',1,39);
INSERT INTO "listing" VALUES('2022-09-01 02:00:00.000000','stat','9e3b169e-5423-4b43-80c8-20083a59f40c','440118101201001','440118101201001',1,'list.csv','0','WGS-84',1,39);
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
INSERT INTO "plan_version" VALUES('2022-09-01 02:00:00.000000','stat','9e3b169e-5423-4b43-80c8-20083a59f40c',1,'# 2022 年增城区住户调查大样本轮换：方案参数
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
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','9e3b169e-5423-4b43-80c8-20083a59f40c','7d6e73ad-b7ac-4a62-9f70-9161eede3b4e','440118001001001','44011800100100100101',1,'001','01','in',3,X'343232313134346188EEAF49C59C36096F8E315FFB9A75972A499FB6B05A5F5CE4C31FF4C191BDFC7B641C4415',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','9e3b169e-5423-4b43-80c8-20083a59f40c','86867810-a15f-4d6e-9609-67995637e96a','440118001001001','44011800100100100201',1,'002','01','in',3,X'3432323131343461E64D992B580D9D76DEEBC6A01BE2AE9C2F92F4FE25A3793623F7A3E1C4BC620F3CF979C447',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','9e3b169e-5423-4b43-80c8-20083a59f40c','f545d19a-c14a-4ec8-98dd-6729ddd520d6','440118001001001','44011800100100100301',1,'003','01','in',3,X'3432323131343461DAA0C0B05BBAA840FE31F9C62B412D5C75B4B35474C5C1BE0934A6FDD0F8CACA6F3888C7D7',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','9e3b169e-5423-4b43-80c8-20083a59f40c','8ad06d87-0259-440f-a1a0-8bd47f061232','440118001001001','44011800100100100401',1,'004','01','in',3,X'3432323131343461A416C492FA635402ACC7958A96725EA5D8D072A2B66045794F793838E7716147FF43709859',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','9e3b169e-5423-4b43-80c8-20083a59f40c','0ff1d0b8-7308-4d88-8ca6-659032f1c16c','440118001001001','44011800100100100501',1,'005','01','in',3,X'3432323131343461908354DA4F5071F0AB2117C74B3AE56407B0AB71DC7DBA5979DA5DC5C17E8133175811CA4E',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','9e3b169e-5423-4b43-80c8-20083a59f40c','56f90b8c-849c-4f33-b284-a4a99db90724','440118001001001','44011800100100100601',1,'006','01','in',3,X'3432323131343461087DA676AC974E25564155D61CE590026960E4E873F0CD1C0C5D19F379D456A8F65EDBD483',NULL,NULL,NULL,NULL,NULL,NULL);
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
COMMIT;
